package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** A process and each sub-process begins somewhere and ends somewhere, and plainly begins in one place at most. */
final class PlacesToStartAndEnd implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.scopes().stream()
                .flatMap(scope -> Stream.of(start(scope), end(scope))
                        .filter(reason -> !reason.isEmpty())
                        .map(reason -> model.error(scope.container(), reason)));
    }

    private static String start(ProcessFile.Scope scope) {
        if (scope.all(StartEvent.class).findAny().isEmpty()) {
            return "it has no start event; draw one";
        }
        var plain = scope.all(StartEvent.class)
                .filter(start -> ProcessFile.triggers(start).isEmpty())
                .count();
        return plain > 1 ? "it has %d start events without a trigger; keep one".formatted(plain) : "";
    }

    private static String end(ProcessFile.Scope scope) {
        return scope.all(EndEvent.class).findAny().isEmpty() ? "it has no end event; draw one" : "";
    }
}
