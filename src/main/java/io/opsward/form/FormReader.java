package io.opsward.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the JSON of Camunda Forms. */
public final class FormReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MAXIMUM_DEPTH = 8;
    private static final int MAXIMUM_COMPONENTS = 500;

    private final Consumer<FormProblem> problems;
    private int components;

    private FormReader(Consumer<FormProblem> problems) {
        this.problems = problems;
    }

    /**
     * Reads a form.
     *
     * @throws IllegalArgumentException naming the component and the reason, if anything in it cannot be used
     */
    public static FormDefinition read(String json) {
        var problems = new ArrayList<FormProblem>();
        var form = read(json, problems::add);
        if (!problems.isEmpty() || form.isEmpty()) {
            throw new IllegalArgumentException(problems.get(0).toString());
        }
        return form.get();
    }

    /**
     * Reads as much of a form as can be used and tells everything else.
     *
     * @return empty if it is no form at all, which is told too
     */
    public static Optional<FormDefinition> read(String json, Consumer<FormProblem> problems) {
        try {
            return new FormReader(problems).form(JSON.readTree(json));
        } catch (JsonProcessingException notJson) {
            problems.accept(new FormProblem(null, null, "is not JSON: " + notJson.getOriginalMessage()));
            return Optional.empty();
        }
    }

    private Optional<FormDefinition> form(JsonNode root) {
        if (!root.path("components").isArray() || !root.path("id").isTextual()) {
            problems.accept(new FormProblem(null, null, "is not a Camunda Form: it needs an id and components"));
            return Optional.empty();
        }
        return Optional.of(new FormDefinition(root.path("id").textValue(), fields(root.path("components"), 0)));
    }

    private List<FormField> fields(JsonNode nodes, int depth) {
        var fields = new ArrayList<FormField>();
        for (var node : nodes) {
            field(node, depth).ifPresent(fields::add);
        }
        return fields;
    }

    private Optional<FormField> field(JsonNode node, int depth) {
        var settings = new FieldSettings(node);
        var id = settings.text("id");
        var kind = FieldKind.of(node.path("type").asText());
        var key = settings.text("key");
        var reason = reasonToRefuse(node, id, kind, depth);
        if (reason.isPresent() || id == null) {
            problems.accept(new FormProblem(id, settings.text("label"), reason.orElse("has no id")));
            return Optional.empty();
        }
        return Optional.of(new FormField(
                id,
                kind.orElseThrow().hasValue() ? keyOrPath(kind.get(), key, settings) : null,
                kind.get(),
                label(kind.get(), settings),
                rules(settings),
                settings,
                fields(node.path("components"), depth + 1)));
    }

    private Optional<String> reasonToRefuse(JsonNode node, @Nullable String id, Optional<FieldKind> kind, int depth) {
        components++;
        if (id == null) {
            return Optional.of("has no id");
        }
        if (kind.isEmpty()) {
            return Optional.of("has the type '%s', which is not supported"
                    .formatted(node.path("type").asText()));
        }
        var key = keyOrPath(kind.get(), node.path("key").textValue(), new FieldSettings(node));
        if (kind.get().hasValue() && (key == null || !key.matches("[A-Za-z_][A-Za-z0-9_]*"))) {
            return Optional.of("needs a key of letters, digits and underscores; it names the variable");
        }
        if (kind.get() == FieldKind.GROUP && !node.path("path").asText().isEmpty()) {
            return Optional.of("has a path; variables are not nested: leave the path of a group empty");
        }
        return depth > MAXIMUM_DEPTH || components > MAXIMUM_COMPONENTS
                ? Optional.of("is too much: a form has at most %d components, %d levels deep"
                        .formatted(MAXIMUM_COMPONENTS, MAXIMUM_DEPTH))
                : Optional.empty();
    }

    private static @Nullable String keyOrPath(FieldKind kind, @Nullable String key, FieldSettings settings) {
        return kind == FieldKind.DYNAMICLIST ? settings.text("path") : key;
    }

    private static String label(FieldKind kind, FieldSettings settings) {
        if (kind != FieldKind.DATETIME) {
            return settings.filled("label").orElse("");
        }
        var time = "time".equals(settings.text("subtype"));
        return settings.filled(time ? "timeLabel" : "dateLabel")
                .or(() -> settings.filled("label"))
                .orElse("");
    }

    private static FieldRules rules(FieldSettings settings) {
        var readOnly = settings.filled("readonly").filter(text -> text.startsWith("="));
        return new FieldRules(
                settings.filled("conditional.hide").map(FormReader::formula).orElse(null),
                settings.flag("readonly", false) || settings.flag("disabled", false),
                readOnly.map(FormReader::formula).orElse(null),
                settings.flag("validate.required", false));
    }

    private static String formula(String expression) {
        return expression.startsWith("=") ? expression.substring(1) : expression;
    }
}
