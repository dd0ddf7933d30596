package io.opsward.audit;

import io.opsward.attachment.AttachmentAdded;
import io.opsward.casefile.CaseChanged;
import io.opsward.casefile.CaseCommented;
import io.opsward.casefile.CaseLinked;
import io.opsward.casefile.CaseUnlinked;
import io.opsward.casefile.LinkSide;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.engine.UserTaskChanged;
import io.opsward.engine.UserTaskCompleted;
import io.opsward.engine.UserTaskOffered;
import io.opsward.engine.UserTaskWithdrawn;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what happens to cases, within the transaction of each act: what is rolled back has not happened. */
@Component
class CaseEventRecorder {

    private final CaseEvents events;
    private final CurrentUser user;
    private final Clock clock;

    CaseEventRecorder(CaseEvents events, CurrentUser user, Clock clock) {
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    void on(ProcessStarted started) {
        var kind = started.called() ? CaseEventKind.SUBPROCESS_STARTED : CaseEventKind.STARTED;
        var model = started.process();
        var details = Map.of("process", model.key(), "name", model.name(), "version", String.valueOf(model.version()));
        keep(started.caseNumber(), event(kind, started.by(), model.definitionId(), details));
    }

    @EventListener
    void on(ProcessEnded ended) {
        var finished = ended.called() ? CaseEventKind.SUBPROCESS_ENDED : CaseEventKind.ENDED;
        var kind = ended.cancelled() ? CaseEventKind.CUT_OFF : finished;
        var model = ended.process();
        var details = Map.of("process", model.key(), "name", model.name());
        keep(ended.caseNumber(), event(kind, user.id(), model.definitionId(), details));
    }

    @EventListener
    void on(UserTaskOffered offered) {
        keep(offered.task(), CaseEventKind.OFFERED, UserId.SYSTEM, receivers(offered.task()));
    }

    /** When it is due is told by the case's clocks. */
    @EventListener
    void on(UserTaskChanged changed) {
        var task = changed.task();
        var before = changed.before();
        if (!task.groups().equals(before.groups()) || !task.users().equals(before.users())) {
            keep(task, CaseEventKind.OFFERED, UserId.SYSTEM, receivers(task));
        }
    }

    @EventListener
    void on(UserTaskAssigned assigned) {
        var holder = assigned.task().assignee();
        var details = new HashMap<String, String>();
        put(details, "from", assigned.before());
        put(details, "to", holder);
        keep(assigned.task(), kind(assigned, holder), assigned.by(), details);
    }

    @EventListener
    void on(UserTaskCompleted completed) {
        keep(completed.task(), CaseEventKind.COMPLETED, completed.by(), Map.of());
    }

    @EventListener
    void on(UserTaskWithdrawn withdrawn) {
        keep(withdrawn.task(), CaseEventKind.WITHDRAWN, user.id(), Map.of());
    }

    @EventListener
    void on(CaseChanged changed) {
        var details = new HashMap<>(Map.of("after", changed.after()));
        if (changed.before() != null) {
            details.put("before", changed.before());
        }
        keep(changed.number(), event(CaseEventKind.valueOf(changed.field().name()), changed.by(), null, details));
    }

    @EventListener
    void on(CaseCommented commented) {
        var details = Map.of("text", commented.text());
        var event = event(CaseEventKind.COMMENT, commented.by(), null, details);
        events.add(commented.number(), event, !commented.visibleToClient());
    }

    @EventListener
    void on(AttachmentAdded added) {
        var details = Map.of("file", added.name(), "id", added.id().toString());
        keep(added.number(), event(CaseEventKind.FILE, user.id(), null, details));
    }

    @EventListener
    void on(CaseLinked linked) {
        keepLink(linked.from(), LinkSide.of(linked.type(), true), linked.to(), linked.remark());
        keepLink(linked.to(), LinkSide.of(linked.type(), false), linked.from(), linked.remark());
    }

    @EventListener
    void on(CaseUnlinked unlinked) {
        keepUnlink(unlinked.from(), LinkSide.of(unlinked.type(), true), unlinked.to());
        keepUnlink(unlinked.to(), LinkSide.of(unlinked.type(), false), unlinked.from());
    }

    /** Not for clients: who reads the one case need not know of the other. The list of links knows who reads both. */
    private void keepLink(CaseNumber number, LinkSide side, CaseNumber other, String remark) {
        var details = Map.of("side", side.key(), "to", other.value(), "text", remark);
        events.add(number, event(CaseEventKind.LINKED, user.id(), null, details), true);
    }

    private void keepUnlink(CaseNumber number, LinkSide side, CaseNumber other) {
        var details = Map.of("side", side.key(), "to", other.value());
        events.add(number, event(CaseEventKind.UNLINKED, user.id(), null, details), true);
    }

    private static CaseEventKind kind(UserTaskAssigned assigned, @Nullable UserId holder) {
        if (holder == null) {
            return CaseEventKind.RELEASED;
        }
        return holder.equals(assigned.by()) ? CaseEventKind.CLAIMED : CaseEventKind.REASSIGNED;
    }

    private static Map<String, String> receivers(UserTask task) {
        var details = new HashMap<String, String>();
        if (!task.groups().isEmpty()) {
            details.put(
                    "groups",
                    task.groups().stream().map(GroupKey::value).sorted().collect(Collectors.joining(",")));
        }
        if (!task.users().isEmpty()) {
            details.put(
                    "users", task.users().stream().map(UserId::value).sorted().collect(Collectors.joining(",")));
        }
        put(details, "to", task.assignee());
        return details;
    }

    private static void put(Map<String, String> details, String name, @Nullable UserId person) {
        if (person != null) {
            details.put(name, person.value());
        }
    }

    private void keep(UserTask task, CaseEventKind kind, UserId actor, Map<String, String> details) {
        var element = new CaseEvent.Element(task.key(), task.name());
        var event = new CaseEvent(
                0, clock.instant(), kind, actor, task.definitionId(), element, task.id(), details, List.of());
        events.add(task.caseNumber(), event, false);
    }

    private void keep(CaseNumber number, CaseEvent event) {
        events.add(number, event, false);
    }

    private CaseEvent event(
            CaseEventKind kind, UserId actor, @Nullable String definitionId, Map<String, String> details) {
        return new CaseEvent(0, clock.instant(), kind, actor, definitionId, null, null, details, List.of());
    }
}
