package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ModelFinding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.jspecify.annotations.Nullable;

/** Every label of a model has its Chinese text beside it, and every text its label. */
final class ChineseTexts implements FolderRule {

    @Override
    public Stream<ModelFinding> check(ReadFolder folder) {
        var file = folder.source().name() + FileKind.TEXTS;
        var content = folder.source().files().get(file);
        var labels = labels(folder);
        if (content == null) {
            return labels.isEmpty()
                    ? Stream.empty()
                    : Stream.of(ModelFinding.error(
                            file,
                            null,
                            null,
                            "the Chinese texts are missing; write this file with one line per label"));
        }
        var texts = TextLines.read(content);
        if (texts.problem() != null) {
            return Stream.of(ModelFinding.error(file, null, null, texts.problem()));
        }
        List<ModelFinding> found = new ArrayList<>();
        texts.repeated()
                .forEach(key -> found.add(ModelFinding.error(
                        file, key, labels.get(key), "the key stands there more than once; keep one line")));
        labels.keySet().stream()
                .filter(key -> isBlank(texts.byKey().get(key)))
                .forEach(key -> found.add(ModelFinding.error(
                        file, key, labels.get(key), "its Chinese text is missing; add the line %s=…".formatted(key))));
        if (folder.complete()) {
            texts.byKey().keySet().stream()
                    .filter(key -> !labels.containsKey(key))
                    .forEach(key -> found.add(leftOver(file, key)));
        }
        return found.stream();
    }

    private static ModelFinding leftOver(String file, String key) {
        return new ModelFinding(
                Severity.WARNING,
                file,
                key,
                null,
                "no label of the models belongs to this text; mend the key or remove it");
    }

    /** English labels by the key of their translation. */
    private static Map<String, String> labels(ReadFolder folder) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (var process : folder.processes()) {
            var id = process.processId();
            put(labels, id, process.process());
            describe(labels, id, process);
            process.all(FlowElement.class)
                    .filter(element -> element.getId() != null)
                    .forEach(element -> put(labels, id + "." + element.getId(), element));
        }
        folder.decisions().stream()
                .flatMap(file -> file.model().getModelElementsByType(Decision.class).stream())
                .filter(decision -> !isBlank(decision.getName()))
                .forEach(decision -> labels.put(decision.getId(), decision.getName()));
        return new TreeMap<>(labels);
    }

    private static void describe(Map<String, String> labels, String id, ProcessFile process) {
        var description = ModelView.of(process).properties().get("process.description");
        if (!isBlank(description)) {
            labels.put(id + ".description", String.valueOf(description));
        }
    }

    private static void put(Map<String, String> labels, String key, BaseElement element) {
        var label = ProcessFile.label(element);
        if (!isBlank(label)) {
            labels.put(key, String.valueOf(label));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
