package io.opsward.notification.internal;

import io.opsward.identity.GroupKey;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageKind;
import io.opsward.servicelevel.DeadlineApproaching;
import io.opsward.servicelevel.DeadlineMissed;
import io.opsward.shared.Priority;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A deadline comes or is missed: those who can still do something about it, and those who answer for them. */
@Component
class DeadlineNotices {

    private final Notifier notifier;
    private final Circle circle;

    DeadlineNotices(Notifier notifier, Circle circle) {
        this.notifier = notifier;
        this.circle = circle;
    }

    @EventListener
    void on(DeadlineApproaching event) {
        var notice = Notice.of(MessageKind.DEADLINE_APPROACHING, event.caseNumber())
                .leadingTo(event.taskId())
                .with(Fact.CLOCK, event.clock().name())
                .with(Fact.PERCENT, String.valueOf(event.percent()))
                .due(event.dueAt());
        notifier.tell(notice, circle.ofTask(event.assignee(), event.groups()));
    }

    @EventListener
    void on(DeadlineMissed event) {
        var notice = Notice.of(MessageKind.DEADLINE_MISSED, event.caseNumber())
                .leadingTo(event.taskId())
                .with(Fact.CLOCK, event.clock().name())
                .due(event.dueAt())
                .urgentIf(event.priority() == Priority.P1);
        var people = circle.ofTask(event.assignee(), event.groups());
        people.addAll(circle.membersOf(List.of(GroupKey.MANAGEMENT)));
        notifier.tell(notice, people);
    }
}
