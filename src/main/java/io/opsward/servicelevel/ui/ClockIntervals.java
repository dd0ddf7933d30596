package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.ClockInterval;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.Terms;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sum behind a clock: each interval, whether it counts and why not, and what it adds up to. */
class ClockIntervals extends Div {

    /** Intervals that a life may have and still be shown whole. */
    private static final int SHORT = 24;

    private static final int MOST_ROWS = 200;

    private final transient Explanation explanation;
    private final transient ClockCaptions captions;
    private final transient List<Stretch> stretches;
    private final Set<Integer> unfolded = new HashSet<>();
    private final DataTable table = new DataTable(
            getTranslation("clock.from"),
            getTranslation("clock.until"),
            getTranslation("clock.what"),
            getTranslation("clock.length"),
            getTranslation("clock.counts"),
            getTranslation("clock.so-far"));

    private transient Duration soFar = Duration.ZERO;
    private transient @Nullable Terms terms;

    /** @param explanation of a clock that has begun to count */
    ClockIntervals(Explanation explanation, ClockCaptions captions) {
        this.explanation = explanation;
        this.captions = captions;
        stretches = Stretch.of(explanation.intervals());
        addClassName("clock-intervals");
        table.addClassName("clock-table");
        add(table, conclusion());
        show();
    }

    /** "Used + left = target", to the second. */
    static String conclusion(Explanation explanation) {
        var target = explanation.terms().map(Terms::target).orElse(Duration.ZERO);
        return ClockTexts.translate(
                explanation.left().isNegative() ? "clock.sum-late" : "clock.sum-left",
                ServiceTime.exact(explanation.elapsed()),
                ServiceTime.exact(explanation.left()),
                ServiceTime.exact(target));
    }

    private Component conclusion() {
        var text = new Paragraph(conclusion(explanation));
        text.addClassNames("clock-conclusion", "strong");
        return text;
    }

    private void show() {
        table.clear();
        soFar = Duration.ZERO;
        terms = null;
        for (var i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            if (explanation.intervals().size() <= SHORT || stretch.intervals().size() == 1) {
                stretch.intervals().forEach(this::addRow);
            } else if (unfolded.contains(i)) {
                addUnfolded(stretch);
            } else {
                addFolded(stretch, i);
            }
        }
    }

    private void addUnfolded(Stretch stretch) {
        var intervals = stretch.intervals();
        var rest = Math.max(0, intervals.size() - MOST_ROWS);
        if (rest > 0) {
            addRow(new Stretch(intervals.subList(0, rest)), new Span());
        }
        intervals.subList(rest, intervals.size()).forEach(this::addRow);
    }

    private void addFolded(Stretch stretch, int place) {
        var unfold =
                new Button(getTranslation("clock.unfold", stretch.intervals().size()), click -> {
                    unfolded.add(place);
                    show();
                });
        unfold.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        addRow(stretch, unfold);
    }

    private void addRow(Stretch stretch, Component action) {
        var what = new Div(new Span(getTranslation("clock.folded", stretch.openings())), action);
        tellTerms(stretch.intervals().get(0), what);
        soFar = soFar.plus(stretch.counted());
        addRow(
                new ClockInterval(
                        stretch.from(),
                        stretch.until(),
                        ClockInterval.Kind.COUNTED,
                        null,
                        stretch.intervals().get(0).terms()),
                what,
                stretch.counted());
    }

    private void addRow(ClockInterval interval) {
        var what = new Div(new Span(reason(interval)));
        what.addClassName("clock-what-" + interval.kind().name().toLowerCase(Locale.ROOT));
        tellTerms(interval, what);
        soFar = soFar.plus(interval.counted());
        addRow(interval, what, interval.counted());
    }

    private void addRow(ClockInterval interval, Component what, Duration counted) {
        table.addRow(
                figure(Moments.exact(interval.from())),
                figure(Moments.exact(interval.until())),
                what,
                figure(ServiceTime.exact(interval.length())),
                figure(counted.isZero() ? "–" : ServiceTime.exact(counted)),
                figure(ServiceTime.exact(soFar)));
    }

    private String reason(ClockInterval interval) {
        var held = ClockTexts.holdReason(interval.holdReason());
        return switch (interval.kind()) {
            case COUNTED ->
                held.isEmpty()
                        ? getTranslation("clock.why.COUNTED")
                        : getTranslation("clock.why.COUNTED-on-hold", held);
            case CLOSED -> getTranslation("clock.why.CLOSED");
            case PAUSED -> getTranslation("clock.why.PAUSED", held);
            case STOPPED -> getTranslation("clock.why.STOPPED");
        };
    }

    /** Says by what is measured, at the beginning and where it changes. */
    private void tellTerms(ClockInterval interval, Div what) {
        if (!interval.terms().equals(terms)) {
            var measure = new Span(measure(interval.terms()));
            measure.addClassNames("clock-terms", "muted");
            what.add(measure);
            terms = interval.terms();
        }
    }

    private String measure(Terms by) {
        return getTranslation(
                by.priority() == null ? "clock.measured" : "clock.measured-priority",
                ServiceTime.exact(by.target()),
                captions.calendar(by.calendarVersion()),
                String.valueOf(by.calendarVersion().version()),
                String.valueOf(by.priority()));
    }

    private static Span figure(String text) {
        var figure = new Span(text);
        figure.addClassName("nowrap");
        return figure;
    }
}
