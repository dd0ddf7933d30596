package io.opsward.engine.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** Who follows whom within a process or sub-process: by flows, boundary events, links and compensation. */
final class Ways {

    private final Map<String, Set<String>> next = new HashMap<>();
    private final Map<String, Set<String>> before = new HashMap<>();

    Ways(ProcessFile model, ProcessFile.Scope scope) {
        scope.all(SequenceFlow.class)
                .forEach(flow -> join(flow.getAttributeValue("sourceRef"), flow.getAttributeValue("targetRef")));
        scope.all(BoundaryEvent.class).forEach(event -> join(event.getAttributeValue("attachedToRef"), event.getId()));
        model.all(Association.class)
                .forEach(line -> join(line.getAttributeValue("sourceRef"), line.getAttributeValue("targetRef")));
        scope.all(ThrowEvent.class)
                .forEach(jump -> links(jump.getChildElementsByType(LinkEventDefinition.class))
                        .forEach(link -> scope.all(CatchEvent.class)
                                .filter(landing -> links(landing.getChildElementsByType(LinkEventDefinition.class))
                                        .contains(link))
                                .forEach(landing -> join(jump.getId(), landing.getId()))));
    }

    private static Set<String> links(Collection<LinkEventDefinition> definitions) {
        var names = new HashSet<String>();
        definitions.forEach(definition -> names.add(String.valueOf(definition.getName())));
        return names;
    }

    private void join(String from, String to) {
        if (Objects.nonNull(from) && Objects.nonNull(to)) {
            next.computeIfAbsent(from, id -> new HashSet<>()).add(to);
            before.computeIfAbsent(to, id -> new HashSet<>()).add(from);
        }
    }

    /** Everything that one can come to from there. */
    Set<String> from(Collection<String> starts) {
        return closure(starts, next);
    }

    /** What directly follows. */
    Set<String> after(String id) {
        return next.getOrDefault(id, Set.of());
    }

    /** Everything from which one can come to there. */
    Set<String> to(Collection<String> ends) {
        return closure(ends, before);
    }

    private static Set<String> closure(Collection<String> seeds, Map<String, Set<String>> steps) {
        var found = new HashSet<>(seeds);
        var open = new ArrayDeque<>(seeds);
        while (!open.isEmpty()) {
            for (var id : steps.getOrDefault(open.remove(), Set.of())) {
                if (found.add(id)) {
                    open.add(id);
                }
            }
        }
        return found;
    }
}
