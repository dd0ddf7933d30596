package io.opsward.engine.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The diagram of a version: its text, and which flows lead where, from which the way of a case is told. The history keeps
 * elements, not flows: a flow was taken if its source was the last one left before its target was reached.
 *
 * @param bpmn the model
 * @param incoming flows by the element they lead to
 * @param joins elements that wait for all that come in
 */
record Diagram(String bpmn, Map<String, List<Flow>> incoming, Set<String> joins) {

    /** A sequence flow. */
    record Flow(String id, String source) {}

    /** Ids of elements and flows that were passed. */
    Set<String> passed(List<Visit> visits) {
        Set<String> passed = new HashSet<>();
        Map<String, List<Visit>> byElement = new HashMap<>();
        for (var visit : visits) {
            byElement
                    .computeIfAbsent(visit.elementId(), id -> new ArrayList<>())
                    .add(visit);
            if (visit.endedAt() != null) {
                passed.add(visit.elementId());
            }
        }
        for (var visit : visits) {
            takenTo(visit, byElement).forEach(flow -> passed.add(flow.id()));
        }
        return passed;
    }

    private List<Flow> takenTo(Visit visit, Map<String, List<Visit>> visits) {
        Map<Flow, Visit> possible = new HashMap<>();
        for (var flow : incoming.getOrDefault(visit.elementId(), List.of())) {
            lastBefore(visit, visits.getOrDefault(flow.source(), List.of()))
                    .ifPresent(source -> possible.put(flow, source));
        }
        if (joins.contains(visit.elementId())) {
            return List.copyOf(possible.keySet());
        }
        return possible.entrySet().stream().max(Map.Entry.comparingByValue(latest())).map(Map.Entry::getKey).stream()
                .toList();
    }

    private static Optional<Visit> lastBefore(Visit target, List<Visit> sources) {
        return sources.stream()
                .filter(source -> source.endedAt() != null && !source.cancelled() && source != target)
                .filter(source -> !source.endedAt().isAfter(target.startedAt()))
                .max(latest());
    }

    private static Comparator<Visit> latest() {
        return Comparator.comparing((Visit visit) -> Objects.requireNonNull(visit.endedAt()))
                .thenComparing(Visit::order);
    }
}
