package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.jspecify.annotations.Nullable;

/** A form or decision that no model of the folder asks for is worth a look. */
final class NothingIsLeftOver implements FolderRule {

    @Override
    public Stream<ModelFinding> check(ReadFolder folder) {
        if (!folder.complete()) {
            return Stream.empty();
        }
        var asked = folder.processes().stream()
                .flatMap(process -> process.all(FlowNode.class))
                .flatMap(node -> Stream.of(
                        form(ProcessFile.camunda(node, "formRef")), decision(ProcessFile.camunda(node, "decisionRef"))))
                .collect(Collectors.toSet());
        return folder.source().files().keySet().stream()
                .filter(file -> file.endsWith(FileKind.FORM) || file.endsWith(FileKind.DMN))
                .filter(file -> !asked.contains(file))
                .map(file -> new ModelFinding(
                        ModelFinding.Severity.WARNING,
                        file,
                        null,
                        null,
                        "no process of this folder asks for it; refer to it or remove it"));
    }

    private static String form(@Nullable String id) {
        return FileKind.formFile(String.valueOf(id));
    }

    private static String decision(@Nullable String id) {
        return id + FileKind.DMN;
    }
}
