package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.opsward.servicelevel.ClockGlance;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ServiceClock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The clocks of one case, read once for its page. */
public final class CaseClocks {

    private final List<ServiceClock> clocks;
    private final Instant now;
    private final Function<CaseWords, Component> panel;

    CaseClocks(List<ServiceClock> clocks, Instant now, Function<CaseWords, Component> panel) {
        this.clocks = clocks;
        this.now = now;
        this.panel = panel;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return clocks.isEmpty();
    }

    /** Response and resolution at a glance, each with its name. */
    public List<Component> badges() {
        return clocks.stream()
                .filter(clock -> clock.name() != ClockName.TASK)
                .map(this::badge)
                .toList();
    }

    /** Every clock with its explanation, and the escalations of the case. */
    public Component panel(CaseWords words) {
        return panel.apply(words);
    }

    private Component badge(ServiceClock clock) {
        var named = new Span(
                new Span(ClockTexts.name(clock.name())),
                new ClockBadge(ClockGlance.of(clock.name(), clock.explanation(), now), now));
        named.addClassName("clock-named");
        return named;
    }
}
