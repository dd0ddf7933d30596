package io.opsward.notification.internal;

import io.opsward.identity.GroupKey;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageKind;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.EscalationRecorded;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case was handed on or up: the members of the group that has it now. */
@Component
class EscalationNotices {

    /** What the clock itself escalates, its deadline has told already. */
    private static final Set<String> TOLD_BY_THE_DEADLINE =
            Set.of(Escalation.MISSED, Escalation.WARNED, Escalation.UNCLAIMED_MAJOR);

    private final Notifier notifier;
    private final Circle circle;

    EscalationNotices(Notifier notifier, Circle circle) {
        this.notifier = notifier;
        this.circle = circle;
    }

    @EventListener
    void on(EscalationRecorded event) {
        var escalation = event.escalation();
        if (TOLD_BY_THE_DEADLINE.contains(escalation.reason())) {
            return;
        }
        var notice = Notice.of(MessageKind.ESCALATED, escalation.caseNumber())
                .by(escalation.by())
                .with(Fact.GROUP, escalation.to())
                .with(Fact.TEXT, escalation.reason());
        notifier.tell(notice, circle.membersOf(List.of(new GroupKey(escalation.to()))));
    }
}
