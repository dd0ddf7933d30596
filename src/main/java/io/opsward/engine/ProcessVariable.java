package io.opsward.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A typed name of a process variable; the one place where a delegate's name for it stands.
 *
 * @param name name in the model
 * @param type type of its value
 * @see "Decision 0006"
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** A text. */
    public static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    /** Yes or no. */
    public static ProcessVariable<Boolean> flag(String name) {
        return new ProcessVariable<>(name, Boolean.class);
    }

    /** A number; forms give whole numbers as {@code Long} and others as {@code Double}. */
    public static ProcessVariable<Number> number(String name) {
        return new ProcessVariable<>(name, Number.class);
    }

    /** The value, or null. @throws ClassCastException if the model holds another type under this name */
    public @Nullable T get(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }

    /** The value. @throws IllegalStateException if there is none: a fault of the model */
    public T require(VariableScope scope) {
        var value = get(scope);
        if (value == null) {
            throw new IllegalStateException("The process has no variable '" + name + "'");
        }
        return value;
    }

    /** Sets the value; null is kept as null. */
    public void set(VariableScope scope, @Nullable T value) {
        scope.setVariable(name, value);
    }

    /** The value among variables read elsewhere, or null. */
    public @Nullable T in(Map<String, ?> variables) {
        return type.cast(variables.get(name));
    }
}
