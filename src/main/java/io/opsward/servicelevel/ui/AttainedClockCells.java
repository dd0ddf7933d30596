package io.opsward.servicelevel.ui;

import static io.opsward.servicelevel.ui.ClockTexts.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.AttainedClock;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PriorityBadge;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * A clock of the attainment report as cells of a table.
 *
 * @param texts names
 */
record AttainedClockCells(AttainmentTexts texts) {

    static Stream<String> headings() {
        return Stream.of("case", "client", "priority", "clock", "due", "target", "used", "late", "reason")
                .map(column -> translate("attainment." + column));
    }

    Stream<Component> of(AttainedClock clock) {
        return Stream.of(
                pair(new CaseLink(clock.caseNumber()), new Span(clock.title())),
                new Span(PolicyTexts.name(texts.names().clients(), clock.client())),
                new PriorityBadge(clock.priority()),
                pair(new Span(ClockTexts.name(clock.name())), result(clock)),
                new Span(Moments.dateTime(clock.dueAt())),
                figure(target(clock)),
                figure(ServiceTime.exact(clock.used())),
                figure(late(clock)),
                new Span(reason(clock)));
    }

    static Stream<String> exportedHeadings() {
        return Stream.of(
                        "case",
                        "title",
                        "client",
                        "priority",
                        "clock",
                        "result",
                        "due",
                        "target",
                        "used",
                        "late",
                        "reason")
                .map(column -> translate("attainment." + column));
    }

    /** The same as text. */
    Stream<String> texts(AttainedClock clock) {
        return Stream.of(
                clock.caseNumber().value(),
                clock.title(),
                PolicyTexts.name(texts.names().clients(), clock.client()),
                clock.priority() == null ? "" : translate("priority." + clock.priority()),
                ClockTexts.name(clock.name()),
                translate("attainment.result." + clock.result()),
                Moments.dateTime(clock.dueAt()),
                target(clock),
                ServiceTime.exact(clock.used()),
                late(clock),
                reason(clock));
    }

    private static Div pair(Component first, Component second) {
        var pair = new Div(first, second);
        pair.addClassName("cell-pair");
        return pair;
    }

    private static Badge result(AttainedClock clock) {
        var tone = switch (clock.result()) {
            case KEPT -> Badge.Tone.SUCCESS;
            case MISSED -> Badge.Tone.DANGER;
            case OPEN -> Badge.Tone.NEUTRAL;
        };
        return new Badge(translate("attainment.result." + clock.result()), tone);
    }

    private static String target(AttainedClock clock) {
        return clock.target() == null ? "–" : ServiceTime.exact(clock.target());
    }

    private static String late(AttainedClock clock) {
        var late = clock.lateBy();
        return late.equals(Duration.ZERO) ? "–" : ServiceTime.exact(late);
    }

    private static String reason(AttainedClock clock) {
        return clock.missedReason() == null ? "" : clock.missedReason();
    }

    private static Span figure(String text) {
        var figure = new Span(text);
        figure.addClassName("nowrap");
        return figure;
    }
}
