package io.opsward.engine.internal;

import io.opsward.engine.ProcessPath;
import io.opsward.engine.ProcessStep;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;

/** What the engine's history tells about a case, while it runs and after its end. */
@Component
class EngineHistory {

    private static final int MOST_STEPS = 1_000;
    private static final int ALL_VISITS = 20_000;

    private final HistoryService history;
    private final VisitRows rows;
    private final Definitions definitions;
    private final Diagrams diagrams;

    EngineHistory(HistoryService history, VisitRows rows, Definitions definitions, Diagrams diagrams) {
        this.history = history;
        this.rows = rows;
        this.definitions = definitions;
        this.diagrams = diagrams;
    }

    List<ProcessStep> steps(CaseNumber number) {
        return rows.ofCase(number, MOST_STEPS).stream().map(EngineHistory::step).toList();
    }

    private static ProcessStep step(Visit visit) {
        return new ProcessStep(
                visit.definitionId(),
                visit.processKey(),
                visit.elementId(),
                visit.name(),
                visit.type(),
                visit.assignee() == null ? null : new UserId(visit.assignee()),
                visit.startedAt(),
                visit.endedAt(),
                visit.cancelled());
    }

    List<ProcessPath> paths(CaseNumber number) {
        var visits = rows.ofCase(number, ALL_VISITS).stream().collect(Collectors.groupingBy(Visit::instanceId));
        return instances(number).stream()
                .map(instance -> path(instance, visits.getOrDefault(instance.id(), List.of())))
                .toList();
    }

    /** The one that opened the case first, whatever the clock said when others joined. */
    private List<VisitRows.Instance> instances(CaseNumber number) {
        var instances = new ArrayList<>(rows.instancesOf(number));
        instances.stream()
                .filter(instance -> Definitions.opensCases(definitions.get(instance.definitionId())))
                .findFirst()
                .ifPresent(root -> {
                    instances.remove(root);
                    instances.add(0, root);
                });
        return instances;
    }

    private ProcessPath path(VisitRows.Instance instance, List<Visit> visits) {
        var diagram = diagrams.of(instance.definitionId());
        return new ProcessPath(
                Definitions.info(definitions.get(instance.definitionId())),
                diagram.bpmn(),
                visits.stream()
                        .filter(visit -> visit.endedAt() == null)
                        .map(Visit::elementId)
                        .collect(Collectors.toUnmodifiableSet()),
                diagram.passed(visits));
    }

    Map<String, Object> variables(CaseNumber number) {
        var instances = instances(number);
        Map<String, Object> values = new HashMap<>();
        if (instances.isEmpty()) {
            return values;
        }
        var root = instances.get(0).id();
        var ids = instances.stream().map(VisitRows.Instance::id).toArray(String[]::new);
        var found = history.createHistoricVariableInstanceQuery()
                .processInstanceIdIn(ids)
                .disableCustomObjectDeserialization()
                .disableBinaryFetching()
                .orderByVariableName()
                .asc()
                .list();
        found.stream().filter(variable -> !isOfInstance(variable)).forEach(variable -> put(values, variable));
        found.stream().filter(EngineHistory::isOfInstance).forEach(variable -> put(values, variable));
        found.stream()
                .filter(variable -> isOfInstance(variable) && root.equals(variable.getProcessInstanceId()))
                .forEach(variable -> put(values, variable));
        return values;
    }

    private static void put(Map<String, Object> values, HistoricVariableInstance variable) {
        ProcessValues.plain(variable.getTypedValue(), value -> values.put(variable.getName(), value));
    }

    private static boolean isOfInstance(HistoricVariableInstance variable) {
        return variable.getProcessInstanceId().equals(variable.getExecutionId());
    }
}
