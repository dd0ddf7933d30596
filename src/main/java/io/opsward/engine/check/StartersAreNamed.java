package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/**
 * A process with a start form is one that people start, so it says who may; one without start form is only called or
 * started by a message. Whom it names must find a start event without trigger.
 */
final class StartersAreNamed implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        var groups = ProcessFile.camunda(model.process(), "candidateStarterGroups");
        var starts = model.process().getChildElementsByType(StartEvent.class).stream()
                .filter(start -> ProcessFile.triggers(start).isEmpty())
                .toList();
        if (!ProcessFile.isBlank(groups)) {
            return starts.isEmpty()
                    ? Stream.of(model.error(
                            model.process(),
                            "groups may start it, but it has no start event without a trigger; draw one"))
                    : Stream.empty();
        }
        return starts.stream()
                .filter(start -> ProcessFile.camunda(start, "formRef") != null)
                .map(start -> model.error(
                        start,
                        "it has a start form, but nobody may start the process; name the candidate starter groups"));
    }
}
