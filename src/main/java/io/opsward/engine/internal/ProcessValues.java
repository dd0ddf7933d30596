package io.opsward.engine.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.opsward.shared.RuleViolation;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/**
 * Values as process variables: texts, whole numbers, other numbers, yes or no, moments. Lists and tables become a text in
 * JSON; an object of Java never becomes a variable.
 */
final class ProcessValues {

    private static final int LONGEST_TEXT = 200_000;
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    private ProcessValues() {}

    /**
     * Turns values of a form into variables.
     *
     * @throws RuleViolation {@code task.text-too-long}, {@code task.text-unusable}
     * @throws IllegalArgumentException if a value is of another kind: a fault of the caller
     */
    static Map<String, Object> toVariables(Map<String, ?> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(name, toVariable(name, value)));
        return variables;
    }

    /** Variables as values, without what no form can show. */
    static Map<String, Object> plain(VariableMap variables) {
        Map<String, Object> values = new HashMap<>();
        for (var name : variables.keySet()) {
            plain(variables.getValueTyped(name), value -> values.put(name, value));
        }
        return values;
    }

    /** Hands on the value of a variable, null included, unless it is none that a form can show. */
    static void plain(TypedValue typed, Consumer<@Nullable Object> target) {
        if (typed instanceof SerializableValue) {
            return;
        }
        var value = typed.getValue();
        if (value == null
                || value instanceof Date
                || value instanceof Number
                || value instanceof CharSequence
                || value instanceof Boolean) {
            target.accept(value);
        }
    }

    private static @Nullable Object toVariable(String name, @Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Double) {
            return value;
        }
        if (value instanceof Date moment) {
            return new Date(moment.getTime());
        }
        if (value instanceof CharSequence text) {
            return checked(name, text.toString());
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof Collection || value instanceof Map) {
            return checked(name, json(name, value));
        }
        throw new IllegalArgumentException("Variable '%s' cannot be a %s".formatted(name, value.getClass()));
    }

    private static String checked(String name, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation("task.text-too-long", name, LONGEST_TEXT);
        }
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolation("task.text-unusable", name);
        }
        return text;
    }

    private static String json(String name, Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Variable '%s' cannot be written as JSON".formatted(name), e);
        }
    }
}
