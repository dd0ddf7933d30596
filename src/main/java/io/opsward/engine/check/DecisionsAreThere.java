package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/** A business rule task asks a decision of its own folder, as it was deployed with it, and keeps the answer. */
final class DecisionsAreThere implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.all(BusinessRuleTask.class)
                .filter(task -> ProcessFile.camunda(task, "delegateExpression") == null
                        && ProcessFile.camunda(task, "expression") == null)
                .flatMap(task -> problem(model, task).stream().map(reason -> model.error(task, reason)));
    }

    private static Optional<String> problem(ProcessFile model, BusinessRuleTask task) {
        var decision = ProcessFile.camunda(task, "decisionRef");
        if (ProcessFile.isBlank(decision)) {
            return Optional.of("it asks no decision; name one of this folder, binding 'deployment'");
        }
        if (!"deployment".equals(ProcessFile.camunda(task, "decisionRefBinding"))) {
            return Optional.of("the binding of its decision '%s' is not 'deployment'; choose that".formatted(decision));
        }
        if (!model.folder().files().containsKey(decision + FileKind.DMN)) {
            return Optional.of("there is no decision '%1$s'; save it as %1$s.dmn in this folder".formatted(decision));
        }
        return ProcessFile.isBlank(ProcessFile.camunda(task, "resultVariable"))
                ? Optional.of("its answer is kept nowhere; name a result variable")
                : Optional.empty();
    }
}
