package io.opsward.servicelevel.internal;

import io.opsward.engine.CaseSteps;
import io.opsward.servicelevel.ClockName;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives management its task beside the work: the process {@code service-level-breach} joins the case. */
@Component
class BreachProcess {

    /** Process id of the model. */
    static final String KEY = "service-level-breach";

    private static final Map<ClockName, String> FLAGS =
            Map.of(ClockName.RESPONSE, "responseBreached", ClockName.RESOLUTION, "resolutionBreached");

    private final CaseSteps steps;

    BreachProcess(CaseSteps steps) {
        this.steps = steps;
    }

    void begin(ServicedCase serviced, ClockName clock, Instant due, AwaitedTask task) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("clock", clock.key());
        variables.put("dueAt", Date.from(due));
        variables.put("missedBy", task.whose());
        if (task.name() != null) {
            variables.put("missedTask", task.name().english());
            variables.put("missedTaskZh", task.name().chinese());
        }
        steps.join(KEY, serviced.number(), variables);
        if (FLAGS.containsKey(clock)) {
            steps.setVariables(serviced.instanceId(), Map.of(FLAGS.get(clock), true));
        }
    }
}
