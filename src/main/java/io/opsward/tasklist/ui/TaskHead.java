package io.opsward.tasklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import io.opsward.casefile.CaseSummary;
import io.opsward.servicelevel.ui.ClockBadge;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PriorityBadge;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Head of a task's page: what is to be done, for which case, until when. */
class TaskHead extends Header {

    private final Div facts = new Div();

    TaskHead(String name, CaseNumber number, Optional<CaseSummary> summary, Times times) {
        addClassName("tasklist-head");
        var back = new RouterLink();
        back.setRoute(InboxView.class);
        back.setQueryParameters(
                InboxPlace.remembered(com.vaadin.flow.component.UI.getCurrent()).parameters());
        back.add(VaadinIcon.ARROW_LEFT.create(), new Span(getTranslation("tasklist.back")));
        back.addClassName("tasklist-back");
        facts.add(new CaseLink(number));
        facts.addClassName("tasklist-facts");
        summary.ifPresent(known -> {
            var title = new Span(known.title());
            title.addClassName("tasklist-case-title");
            facts.add(title);
            if (known.priority() != null) {
                facts.add(new PriorityBadge(known.priority()));
            }
        });
        facts.add(time(times));
        add(back, new H1(name), facts);
    }

    /** Adds what is left of the task's time. */
    void show(ClockBadge badge) {
        facts.add(badge);
    }

    /** When a task was offered, is due and was completed, seen from now. */
    record Times(
            Instant createdAt,
            @Nullable Instant dueAt,
            @Nullable Instant completedAt,
            Instant now) {}

    private Span time(Times times) {
        var text = new Span();
        if (times.completedAt() != null) {
            text.setText(getTranslation("tasklist.completed-at", Moments.dateTime(times.completedAt())));
        } else if (times.dueAt() == null) {
            text.setText(getTranslation("tasklist.offered", Spans.age(times.createdAt(), times.now())));
        } else {
            text.setText(getTranslation(
                    "tasklist.due-at", Spans.due(times.dueAt(), times.now()), Moments.dateTime(times.dueAt())));
            text.setClassName("tasklist-overdue", times.dueAt().isBefore(times.now()));
        }
        return text;
    }
}
