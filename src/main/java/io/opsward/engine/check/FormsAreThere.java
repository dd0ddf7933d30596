package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Every user task has a form, and each form that is asked for lies in the folder and is deployed together with the model. */
final class FormsAreThere implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return Stream.<Class<? extends FlowNode>>of(StartEvent.class, UserTask.class)
                .flatMap(model::all)
                .flatMap(node -> problem(model, node).stream().map(reason -> model.error(node, reason)));
    }

    private static Optional<String> problem(ProcessFile model, FlowNode node) {
        var form = ProcessFile.camunda(node, "formRef");
        if (ProcessFile.isBlank(form)) {
            return node instanceof UserTask
                    ? Optional.of("it has no form; choose 'Camunda Forms' and name one, binding 'deployment'")
                    : Optional.empty();
        }
        if (!"deployment".equals(ProcessFile.camunda(node, "formRefBinding"))) {
            return Optional.of("the binding of its form '%s' is not 'deployment'; choose that".formatted(form));
        }
        return model.folder().files().containsKey(FileKind.formFile(String.valueOf(form)))
                ? Optional.empty()
                : Optional.of("there is no form '%1$s'; save it as forms/%2$s/%1$s.form or mend the reference"
                        .formatted(form, model.folder().name()));
    }
}
