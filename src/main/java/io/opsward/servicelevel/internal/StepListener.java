package io.opsward.servicelevel.internal;

import static io.opsward.servicelevel.ClockEvent.Kind.CONTINUED;
import static io.opsward.servicelevel.ClockEvent.Kind.RESTARTED;

import io.opsward.engine.StepReached;
import io.opsward.servicelevel.ClockName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does to the clocks what the model says at the element that a case has come to. */
@Component
class StepListener {

    static final String START = "clock.start";
    static final String STOP = "clock.stop";
    static final String RESTART = "clock.restart";
    static final String CONTINUE = "clock.continue";
    static final String PAUSE = "clock.pause";
    static final String REASON = "clock.reason";
    static final String RESUME = "clock.resume";

    private final CaseClocks clocks;

    StepListener(CaseClocks clocks) {
        this.clocks = clocks;
    }

    /** Clocks that the process itself starts run from the opening of the case. */
    @EventListener
    void on(StepReached step) {
        var number = step.caseNumber();
        clocks.start(number, named(step, START), step.elementId().isEmpty());
        clocks.goOn(number, named(step, CONTINUE), CONTINUED);
        clocks.goOn(number, named(step, RESTART), RESTARTED);
        clocks.resume(number, named(step, RESUME));
        clocks.pause(number, named(step, PAUSE), reason(step));
        clocks.stop(number, named(step, STOP));
    }

    private static List<ClockName> named(StepReached step, String property) {
        return ClockNames.of(step.properties().get(property));
    }

    private static @Nullable String reason(StepReached step) {
        var reason = step.properties().getOrDefault(REASON, "").strip();
        return reason.isEmpty() ? null : reason;
    }
}
