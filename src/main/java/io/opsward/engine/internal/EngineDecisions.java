package io.opsward.engine.internal;

import io.opsward.engine.DecisionGateway;
import io.opsward.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Decision tables outside of a process. An engine of its own, without history: to look at an answer while a form is filled
 * in is not a decision that anybody took.
 */
@Service
class EngineDecisions implements DecisionGateway {

    private final Definitions definitions;
    private final DeploymentFiles files;
    private final DmnEngine dmn =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Map<String, DmnDecision>> decisions = new ConcurrentHashMap<>();

    EngineDecisions(Definitions definitions, DeploymentFiles files) {
        this.definitions = definitions;
        this.files = files;
    }

    @Override
    public @Nullable Object evaluate(String definitionId, String decision, String output, Map<String, ?> inputs) {
        var deployment = definitions.get(definitionId).getDeploymentId();
        var table = decisions.computeIfAbsent(deployment, this::read).get(decision);
        if (table == null) {
            throw new NotFound("decision %s beside %s".formatted(decision, definitionId));
        }
        var variables = Variables.createVariables();
        inputs.forEach(variables::putValue);
        var result = dmn.evaluateDecision(table, variables.asVariableContext());
        return result.isEmpty() ? null : result.getFirstResult().getEntry(output);
    }

    private Map<String, DmnDecision> read(String deploymentId) {
        Map<String, DmnDecision> read = new ConcurrentHashMap<>();
        files.of(deploymentId).forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                dmn.parseDecisions(new ByteArrayInputStream(content)).forEach(found -> read.put(found.getKey(), found));
            }
        });
        return read;
    }
}
