package io.opsward.notification.internal;

import io.opsward.casefile.CaseFileService;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageKind;
import io.opsward.notification.NoticeText;
import io.opsward.notification.ProcessNotices;
import io.opsward.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** What models say. It is the process that speaks, so whoever did the step before may be among those told. */
@Component
class StepNotices implements ProcessNotices {

    private final Notifier notifier;
    private final CaseFileService cases;
    private final UserDirectory directory;

    StepNotices(Notifier notifier, CaseFileService cases, UserDirectory directory) {
        this.notifier = notifier;
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public void toGroup(CaseNumber number, GroupKey group, NoticeText text) {
        notifier.tellAll(notice(number, text), directory.membersOf(group));
    }

    @Override
    public void toPerson(CaseNumber number, UserId person, NoticeText text) {
        notifier.tellAll(notice(number, text), List.of(person));
    }

    @Override
    public void toClient(CaseNumber number, NoticeText text) {
        var summary = cases.find(List.of(number)).get(number);
        if (summary == null) {
            return;
        }
        var opener = summary.registeredBy();
        var organisation = summary.clientOrganisation();
        if (isClient(opener)) {
            toPerson(number, opener, text);
        } else if (organisation != null) {
            toGroup(number, GroupKey.ofClient(organisation), text);
        }
    }

    private boolean isClient(UserId person) {
        return directory.groupsOf(List.of(person)).get(person).contains(GroupKey.CLIENT);
    }

    private static Notice notice(CaseNumber number, NoticeText text) {
        return Notice.of(MessageKind.NOTICE, number)
                .with(Fact.TEXT, text.english())
                .with(Fact.TEXT_CHINESE, text.chinese());
    }
}
