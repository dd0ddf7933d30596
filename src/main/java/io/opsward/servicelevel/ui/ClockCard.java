package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.ServiceClock;
import io.opsward.servicelevel.Terms;
import io.opsward.shared.ui.Moments;
import java.time.Instant;
import java.util.Optional;

/** One clock of a case with its explanation. */
class ClockCard extends Section {

    private final transient ServiceClock clock;
    private final transient Explanation explanation;
    private final transient ClockCaptions captions;

    ClockCard(ServiceClock clock, ClockCaptions captions, Instant now) {
        this.clock = clock;
        this.explanation = clock.explanation();
        this.captions = captions;
        addClassNames("card", "clock-card");
        add(new Header(new H2(title()), new ClockBadge(ClockGlance.of(clock.name(), explanation, now), now)));
        explanation.terms().ifPresentOrElse(this::addMeasured, this::addPending);
        if (clock.missedReason() != null) {
            add(missedReason(clock.missedReason()));
        }
        add(details("clock.events", new ClockEvents(clock.events(), captions)));
    }

    private String title() {
        return clock.name() == ClockName.TASK
                ? getTranslation(
                        "clock.task-named",
                        captions.words().task(String.valueOf(clock.taskKey()), String.valueOf(clock.taskName())))
                : ClockTexts.name(clock.name());
    }

    private void addMeasured(Terms terms) {
        add(facts(terms));
        if (!explanation.intervals().isEmpty()) {
            add(new ClockBar(explanation), details("clock.explained", new ClockIntervals(explanation, captions)));
        }
    }

    private void addPending() {
        add(new Paragraph(getTranslation("clock.pending-hint")));
    }

    private Component facts(Terms terms) {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "target", new Span(ServiceTime.exact(terms.target())));
        fact(facts, "used", new Span(ServiceTime.exact(explanation.elapsed())));
        fact(
                facts,
                explanation.left().isNegative() ? "late-by" : "left",
                new Span(ServiceTime.exact(explanation.left())));
        fact(facts, "due", new Span(explanation.dueAt().map(Moments::exact).orElse(getTranslation("clock.due-open"))));
        stopped()
                .ifPresent(stop -> fact(
                        facts,
                        "stopped",
                        new Span(getTranslation(
                                "clock.stopped-by", Moments.exact(stop.at()), captions.person(stop.by())))));
        fact(facts, "policy", policy(terms));
        fact(facts, "calendar", calendar(terms));
        return facts;
    }

    private Optional<ClockEvent> stopped() {
        return explanation.state() == ClockState.STOPPED
                ? clock.events().stream()
                        .filter(event -> event.kind() == ClockEvent.Kind.STOPPED)
                        .reduce((first, second) -> second)
                : Optional.empty();
    }

    private Component policy(Terms terms) {
        var version = terms.policy();
        if (version == null) {
            return new Span(getTranslation("clock.policy-own"));
        }
        var text = getTranslation(
                "clock.policy-version", captions.policy(version), priority(terms), String.valueOf(version.version()));
        return captions.reader().opensPolicies()
                ? new Anchor("service-levels/" + version.policy(), text)
                : new Span(text);
    }

    private String priority(Terms terms) {
        return terms.priority() == null ? "–" : getTranslation("priority." + terms.priority());
    }

    private Component calendar(Terms terms) {
        var version = terms.calendarVersion();
        var text = getTranslation(
                "clock.calendar-version",
                captions.calendar(version),
                String.valueOf(version.version()),
                terms.calendar().zone().getId());
        return captions.reader().opensCalendars()
                ? new Anchor("service-calendars/" + version.key(), text)
                : new Span(text);
    }

    private Component missedReason(String reason) {
        var by = clock.missedReasonBy();
        var told = new Paragraph(reason);
        told.addClassName("clock-reason");
        var who = new Span(getTranslation(
                "clock.reason-by", by == null ? "" : captions.person(by), Moments.dateTime(clock.missedReasonAt())));
        who.addClassName("muted");
        var block = new Div(new Span(getTranslation("clock.reason")), told, who);
        block.addClassName("clock-missed-reason");
        return block;
    }

    private Component details(String key, Component content) {
        var details = new Details(getTranslation(key), content);
        details.setOpened(true);
        details.addClassName("clock-details");
        return details;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        var description = new DescriptionList.Description();
        description.add(value);
        var pair = new Div(new DescriptionList.Term(getTranslation("clock." + key)), description);
        pair.addClassName("fact");
        facts.add(pair);
    }
}
