package io.opsward.form.internal;

import io.opsward.engine.DecisionGateway;
import io.opsward.engine.FeelEvaluator;
import io.opsward.form.FormField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the FEEL and the decisions of one form. An answer is kept as long as the values that it names stay the same,
 * so that a change evaluates only what depends on it.
 */
public final class Formulas {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern CLOCK = Pattern.compile("\\b(now|today)\\s*\\(");
    private static final int KEPT_ANSWERS = 2_000;

    private final FeelEvaluator feel;
    private final DecisionGateway decisions;
    private final String definitionId;
    private final Map<Object, Optional<Object>> answers = new HashMap<>();

    /** @param definitionId version of the process whose deployment holds the decisions */
    public Formulas(FeelEvaluator feel, DecisionGateway decisions, String definitionId) {
        this.feel = feel;
        this.decisions = decisions;
        this.definitionId = definitionId;
    }

    /** The value in the form's types, or null, also where the expression fails on these values. */
    public @Nullable Object value(String expression, Map<String, ?> values) {
        var named = named(expression, values);
        if (CLOCK.matcher(expression).find()) {
            return compute(expression, named).orElse(null);
        }
        return remembered(List.of(expression, named), () -> compute(expression, named));
    }

    /** Whether the condition holds; one that fails or says nothing gives {@code otherwise}. */
    public boolean holds(String expression, Map<String, ?> values, boolean otherwise) {
        return value(expression, values) instanceof Boolean answer ? answer : otherwise;
    }

    /** What the field's expression or decision says now, or null. */
    @Nullable
    Object computed(FormField field, Map<String, ?> values) {
        var decision = field.decision();
        if (decision.isPresent()) {
            var output = field.settings().filled("properties.output").orElse(field.requireKey());
            return decide(decision.get(), output, new HashMap<>(values));
        }
        var expression = field.settings().filled("expression").orElse("null");
        return value(expression.startsWith("=") ? expression.substring(1) : expression, values);
    }

    private @Nullable Object decide(String decision, String output, Map<String, Object> inputs) {
        return remembered(List.of(decision, output, inputs), () -> {
            try {
                return Optional.ofNullable(
                        FormValues.normal(decisions.evaluate(definitionId, decision, output, inputs)));
            } catch (RuntimeException unanswerable) {
                // A half-filled form has no answer yet; the step that relies on it asks the decision itself.
                return Optional.empty();
            }
        });
    }

    private Optional<Object> compute(String expression, Map<String, Object> values) {
        try {
            return Optional.ofNullable(FormValues.normal(feel.evaluate(expression, values)));
        } catch (IllegalArgumentException unanswerable) {
            // Syntax was checked before deployment: it fails on values that are not there yet.
            return Optional.empty();
        }
    }

    private @Nullable Object remembered(Object question, java.util.function.Supplier<Optional<Object>> answer) {
        if (answers.size() > KEPT_ANSWERS) {
            answers.clear();
        }
        var known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known.orElse(null);
    }

    private static Map<String, Object> named(String expression, Map<String, ?> values) {
        var named = new HashMap<String, Object>();
        var names = NAME.matcher(expression);
        while (names.find()) {
            var value = values.get(names.group());
            if (value != null) {
                named.put(names.group(), value);
            }
        }
        return named;
    }
}
