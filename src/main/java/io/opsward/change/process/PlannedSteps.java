package io.opsward.change.process;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.opsward.change.Step;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/** The steps of the plan as forms keep them: a list of rows in {@code implementationPlan}. */
final class PlannedSteps {

    private static final String VARIABLE = "implementationPlan";

    private PlannedSteps() {}

    static List<Step> of(VariableScope scope) {
        var text = ChangeProcess.text(VARIABLE, scope);
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Stream.of(ChangeProcess.read(text, Row[].class))
                .map(Row::planned)
                .toList();
    }

    static void set(VariableScope scope, List<Step> steps) {
        var rows = steps.stream()
                .map(step -> new Row(step.text(), step.minutes(), null, null))
                .toList();
        scope.setVariable(VARIABLE, ChangeProcess.json(rows));
    }

    /**
     * A row.
     *
     * @param step what is done
     * @param minutes how long it takes, or null
     * @param done whether it is ticked
     * @param doneAt when, as ISO text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(
            String step,
            @Nullable Integer minutes,
            @Nullable Boolean done,
            @Nullable String doneAt) {

        Step planned() {
            var at = Boolean.TRUE.equals(done) && doneAt != null ? Instant.parse(doneAt) : null;
            return new Step(step, minutes, at);
        }
    }
}
