package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.ClockInterval;
import io.opsward.servicelevel.Explanation;
import io.opsward.shared.ui.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The life of a clock to scale: what counted, what did not, and where it is due. */
class ClockBar extends Div {

    private static final int MOST_PARTS = 120;
    private static final double WHOLE = 100;

    private final transient Instant from;
    private final double length;

    /** @param explanation of a clock that has begun to count */
    ClockBar(Explanation explanation) {
        var life = told(explanation.intervals());
        var until = life.get(life.size() - 1).until();
        from = life.get(0).from();
        var end = explanation.dueAt().filter(due -> due.isAfter(until)).orElse(until);
        length = Math.max(1, Duration.between(from, end).toSeconds());
        addClassName("clock-bar-whole");
        add(bar(explanation, life), scale(explanation, end), legend(life));
    }

    /** That it has been stopped ever since tells nothing and would press the rest together. */
    private static List<ClockInterval> told(List<ClockInterval> life) {
        var last = life.get(life.size() - 1);
        return last.kind() == ClockInterval.Kind.STOPPED && life.size() > 1 ? life.subList(0, life.size() - 1) : life;
    }

    private Component bar(Explanation explanation, List<ClockInterval> life) {
        var bar = new Div();
        bar.addClassName("clock-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", description(explanation));
        if (life.size() <= MOST_PARTS) {
            life.forEach(part -> bar.add(part(part.from(), part.until(), part.kind())));
        } else {
            Stretch.of(life).forEach(part -> bar.add(part(part.from(), part.until(), part.kind())));
        }
        explanation.dueAt().ifPresent(due -> bar.add(mark(due)));
        return bar;
    }

    private Component part(Instant begins, Instant ends, ClockInterval.Kind kind) {
        var part = new Span();
        part.addClassNames("clock-part", "clock-part-" + kind.name().toLowerCase(Locale.ROOT));
        part.getStyle().set("left", percent(begins)).set("width", width(begins, ends));
        part.getElement()
                .setAttribute(
                        "title",
                        ClockTexts.translate(
                                "clock.part",
                                ClockTexts.translate("clock.interval." + kind),
                                Moments.dateTime(begins),
                                Moments.dateTime(ends)));
        return part;
    }

    private Component mark(Instant due) {
        var mark = new Span();
        mark.addClassName("clock-due-mark");
        mark.getStyle().set("left", percent(due));
        mark.getElement().setAttribute("title", ClockTexts.translate("clock.due-at", Moments.dateTime(due)));
        return mark;
    }

    private Component scale(Explanation explanation, Instant end) {
        var scale = new Div(new Span(Moments.dateTime(from)));
        explanation
                .dueAt()
                .ifPresent(due -> scale.add(new Span(ClockTexts.translate("clock.due-at", Moments.dateTime(due)))));
        if (explanation.dueAt().filter(end::equals).isEmpty()) {
            scale.add(new Span(Moments.dateTime(end)));
        }
        scale.addClassNames("clock-scale", "muted");
        scale.getElement().setAttribute("aria-hidden", "true");
        return scale;
    }

    private static Component legend(List<ClockInterval> life) {
        var kinds = life.stream()
                .map(ClockInterval::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ClockInterval.Kind.class)));
        var legend = new Div();
        legend.addClassNames("clock-legend", "muted");
        kinds.forEach(kind -> {
            var sign = new Span();
            sign.addClassNames("clock-sign", "clock-part-" + kind.name().toLowerCase(Locale.ROOT));
            legend.add(new Span(sign, new Span(ClockTexts.translate("clock.interval." + kind))));
        });
        return legend;
    }

    /** The picture in words. */
    private static String description(Explanation explanation) {
        return explanation.intervals().stream()
                .collect(Collectors.groupingBy(
                        ClockInterval::kind,
                        () -> new EnumMap<>(ClockInterval.Kind.class),
                        Collectors.reducing(Duration.ZERO, ClockInterval::length, Duration::plus)))
                .entrySet()
                .stream()
                .map(sum -> ClockTexts.translate(
                        "clock.sum",
                        ClockTexts.translate("clock.interval." + sum.getKey()),
                        ServiceTime.words(sum.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String percent(Instant moment) {
        return share(Duration.between(from, moment).toSeconds());
    }

    private String width(Instant begins, Instant ends) {
        return share(Duration.between(begins, ends).toSeconds());
    }

    private String share(long seconds) {
        return String.format(Locale.ROOT, "%.3f%%", seconds * WHOLE / length);
    }
}
