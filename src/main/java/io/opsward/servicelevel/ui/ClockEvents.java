package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.Explainer;
import io.opsward.servicelevel.Terms;
import io.opsward.shared.ui.Moments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a clock, in order of time. */
class ClockEvents extends Div {

    private final transient List<ClockEvent> events;
    private final transient ClockCaptions captions;

    ClockEvents(List<ClockEvent> events, ClockCaptions captions) {
        this.events = events;
        this.captions = captions;
        var list = new OrderedList();
        list.addClassName("clock-events");
        var terms = (Terms) null;
        for (var event : events) {
            list.add(item(event, terms));
            terms = event.terms() == null ? terms : event.terms();
        }
        add(list);
    }

    private ListItem item(ClockEvent event, @Nullable Terms before) {
        var at = new Span(Moments.exact(event.at()));
        at.addClassNames("nowrap", "muted");
        var by = new Span(captions.person(event.by()));
        by.addClassName("muted");
        return new ListItem(at, new Span(text(event, before)), by);
    }

    private String text(ClockEvent event, @Nullable Terms before) {
        return switch (event.kind()) {
            case TERMS -> terms(event, before);
            case PAUSED -> paused(event, before);
            default -> getTranslation("clock.event." + event.kind());
        };
    }

    private String paused(ClockEvent event, @Nullable Terms before) {
        var stands = before == null || before.pausingReasons().contains(String.valueOf(event.reason()));
        return getTranslation(
                stands ? "clock.event.PAUSED" : "clock.event.PAUSED-runs", ClockTexts.holdReason(event.reason()));
    }

    private String terms(ClockEvent event, @Nullable Terms before) {
        var after = event.terms();
        if (after == null || before == null) {
            return getTranslation("clock.event.TERMS-first", priority(after));
        }
        var elapsed = ServiceTime.exact(Explainer.explain(events, event.at()).elapsed());
        return after.priority() == before.priority()
                ? getTranslation("clock.event.TERMS-policy", elapsed)
                : getTranslation("clock.event.TERMS-priority", priority(before), priority(after), elapsed);
    }

    private String priority(@Nullable Terms terms) {
        return terms == null || terms.priority() == null ? "–" : getTranslation("priority." + terms.priority());
    }
}
