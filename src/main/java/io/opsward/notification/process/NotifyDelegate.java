package io.opsward.notification.process;

import io.opsward.engine.ModelBean;
import io.opsward.engine.ProcessVariable;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.notification.NoticeText;
import io.opsward.notification.ProcessNotices;
import io.opsward.shared.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Building block "notify": tells a group, a person or the client something. It only writes rows, so the step needs no
 * {@code asyncBefore}, and a mail server that is down does not hold the process up.
 */
@ModelBean
class NotifyDelegate implements JavaDelegate {

    private static final ProcessVariable<String> WHOM = ProcessVariable.text("notifyWhom");
    private static final ProcessVariable<String> NAME = ProcessVariable.text("notifyName");
    private static final ProcessVariable<String> NOTICE = ProcessVariable.text("notice");
    private static final ProcessVariable<String> NOTICE_CHINESE = ProcessVariable.text("noticeChinese");

    private final ProcessNotices notices;

    NotifyDelegate(ProcessNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = new CaseNumber(execution.getProcessBusinessKey());
        var text = new NoticeText(NOTICE.require(execution), NOTICE_CHINESE.get(execution));
        switch (WHOM.require(execution)) {
            case "group" -> notices.toGroup(number, new GroupKey(NAME.require(execution)), text);
            case "person" -> notices.toPerson(number, new UserId(NAME.require(execution)), text);
            case "client" -> notices.toClient(number, text);
            default -> throw new IllegalStateException("notifyWhom is none of group, person, client");
        }
    }
}
