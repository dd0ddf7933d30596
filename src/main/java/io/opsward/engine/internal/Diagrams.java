package io.opsward.engine.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Diagrams of deployed versions, each read once. */
@Component
class Diagrams {

    private final RepositoryService repository;
    private final DeploymentFiles files;
    private final Map<String, Diagram> read = new ConcurrentHashMap<>();

    Diagrams(RepositoryService repository, DeploymentFiles files) {
        this.repository = repository;
        this.files = files;
    }

    Diagram of(String definitionId) {
        var known = read.get(definitionId);
        if (known != null) {
            return known;
        }
        var definition = repository.getProcessDefinition(definitionId);
        var bpmn = files.text(definition.getDeploymentId(), definition.getResourceName())
                .orElseThrow(() -> new IllegalStateException("No model for " + definitionId));
        var diagram = new Diagram(bpmn, incoming(model(definitionId)), joins(model(definitionId)));
        read.put(definitionId, diagram);
        return diagram;
    }

    private BpmnModelInstance model(String definitionId) {
        return repository.getBpmnModelInstance(definitionId);
    }

    private static Map<String, List<Diagram.Flow>> incoming(BpmnModelInstance model) {
        Map<String, List<Diagram.Flow>> incoming = new HashMap<>();
        for (var flow : model.getModelElementsByType(SequenceFlow.class)) {
            incoming.computeIfAbsent(flow.getTarget().getId(), id -> new ArrayList<>())
                    .add(new Diagram.Flow(flow.getId(), flow.getSource().getId()));
        }
        return incoming;
    }

    private static Set<String> joins(BpmnModelInstance model) {
        return model.getModelElementsByType(Gateway.class).stream()
                .filter(gateway -> gateway instanceof ParallelGateway || gateway instanceof InclusiveGateway)
                .map(FlowNode::getId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
