package io.opsward.form.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.form.FormDefinition;
import io.opsward.form.FormField;
import io.opsward.form.FormReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms of a folder and what they refer to.
 *
 * @param forms forms that can be read
 * @param findings why others, or parts of them, cannot
 * @param chinese Chinese texts by key
 * @param sources lists that the product keeps
 * @param models text of models and decisions, by file
 */
record FormFolder(
        List<FormFile> forms,
        List<ModelFinding> findings,
        Map<String, String> chinese,
        Set<String> sources,
        Map<String, String> models) {

    private static final String ENDING = ".form";

    /**
     * A form that can be read.
     *
     * @param file name within the folder
     */
    record FormFile(String file, FormDefinition definition) {}

    static FormFolder of(ProcessFolder folder, Set<String> sources) {
        var forms = new ArrayList<FormFile>();
        var findings = new ArrayList<ModelFinding>();
        var texts = new TreeMap<String, String>();
        var chinese = new TreeMap<String, String>();
        folder.files().forEach((file, content) -> {
            var text = new String(content, StandardCharsets.UTF_8);
            if (file.endsWith(ENDING)) {
                read(file, text, forms, findings);
            } else if (file.endsWith(".zh.properties") && file.startsWith("forms/")) {
                chinese.putAll(properties(text));
            } else {
                texts.put(file, text);
            }
        });
        return new FormFolder(forms, findings, chinese, sources, texts);
    }

    private static void read(String file, String json, List<FormFile> forms, List<ModelFinding> findings) {
        var form = FormReader.read(
                json,
                problem -> findings.add(
                        ModelFinding.error(file, problem.componentId(), problem.label(), problem.reason())));
        form.ifPresent(definition -> {
            forms.add(new FormFile(file, definition));
            var name = file.substring(file.lastIndexOf('/') + 1, file.length() - ENDING.length());
            if (!definition.id().equals(name)) {
                findings.add(ModelFinding.error(
                        file,
                        null,
                        null,
                        "has the id '%s'; id and file name must be the same".formatted(definition.id())));
            }
        });
    }

    private static Map<String, String> properties(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    /** Whether a decision of that id is in the folder. */
    boolean hasDecision(String id) {
        var decision = Pattern.compile("<(?:\\w+:)?decision\\b[^>]*\\bid=\"" + Pattern.quote(id) + "\"");
        return models.entrySet().stream()
                .anyMatch(model -> model.getKey().endsWith(".dmn")
                        && decision.matcher(model.getValue()).find());
    }

    /** Whether a form of the folder sets the variable, or a model names it. */
    boolean knowsVariable(String name) {
        var word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
        return forms.stream()
                        .flatMap(form -> form.definition().all())
                        .map(FormField::key)
                        .anyMatch(name::equals)
                || models.values().stream().anyMatch(text -> word.matcher(text).find());
    }
}
