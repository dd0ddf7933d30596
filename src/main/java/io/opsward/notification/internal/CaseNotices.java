package io.opsward.notification.internal;

import io.opsward.casefile.CaseAudience;
import io.opsward.casefile.CaseChanged;
import io.opsward.casefile.CaseClosed;
import io.opsward.casefile.CaseCommented;
import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseOpened;
import io.opsward.casefile.CaseStatus;
import io.opsward.casefile.CaseSummary;
import io.opsward.engine.CaseReader;
import io.opsward.engine.UserTask;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageKind;
import io.opsward.shared.CaseNumber;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a case: whoever opened it, and who works on it now. */
@Component
class CaseNotices {

    private static final int LONGEST_EXCERPT = 200;

    private final Notifier notifier;
    private final CaseFileService cases;
    private final CaseAudience audience;
    private final CaseReader engine;
    private final CurrentUser currentUser;

    CaseNotices(
            Notifier notifier,
            CaseFileService cases,
            CaseAudience audience,
            CaseReader engine,
            CurrentUser currentUser) {
        this.notifier = notifier;
        this.cases = cases;
        this.audience = audience;
        this.engine = engine;
        this.currentUser = currentUser;
    }

    /** A client's person gets a receipt; staff see the number on the screen. */
    @EventListener
    void on(CaseOpened opened) {
        if (currentUser.isClient()) {
            notifier.tellAll(Notice.of(MessageKind.CASE_OPENED, opened.number()), List.of(currentUser.id()));
        }
    }

    /** What a process itself notes is for the history, not news. */
    @EventListener
    void on(CaseCommented comment) {
        if (comment.by().equals(UserId.SYSTEM)) {
            return;
        }
        var people = peopleOf(comment.number());
        var notice = Notice.of(MessageKind.CASE_COMMENTED, comment.number())
                .by(comment.by())
                .with(Fact.TEXT, excerpt(comment.text()));
        notifier.tell(notice, comment.visibleToClient() ? people : audience.staffAmong(people));
    }

    @EventListener
    void on(CaseChanged changed) {
        if (changed.field() == CaseChanged.Field.STATUS && changed.after().equals(CaseStatus.RESOLVED.name())) {
            notifier.tell(Notice.of(MessageKind.CASE_RESOLVED, changed.number()), openerOf(changed.number()));
        }
    }

    /** A case that ends as resolved has been told as such. */
    @EventListener
    void on(CaseClosed closed) {
        if (closed.status() != CaseStatus.RESOLVED) {
            var notice = Notice.of(MessageKind.CASE_CLOSED, closed.number())
                    .with(Fact.STATUS, closed.status().name());
            notifier.tell(notice, openerOf(closed.number()));
        }
    }

    private Set<UserId> peopleOf(CaseNumber number) {
        var people = new HashSet<>(openerOf(number));
        engine.openTasks(number).stream()
                .map(UserTask::assignee)
                .filter(Objects::nonNull)
                .forEach(people::add);
        return people;
    }

    private Set<UserId> openerOf(CaseNumber number) {
        return Optional.ofNullable(cases.find(List.of(number)).get(number))
                .map(CaseSummary::registeredBy)
                .map(Set::of)
                .orElse(Set.of());
    }

    private static String excerpt(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT - 1)) + "…";
    }
}
