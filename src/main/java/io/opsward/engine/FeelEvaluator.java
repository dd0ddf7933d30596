package io.opsward.engine;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates FEEL, as forms use it, with the engine's own FEEL library. */
public interface FeelEvaluator {

    /**
     * @param expression without the leading {@code =}
     * @param variables what the expression may name; an unknown name is null
     * @return the value as Java type (String, Number, Boolean, temporal, List, Map) or null
     * @throws IllegalArgumentException with a readable message if the expression is not FEEL or fails
     */
    @Nullable
    Object evaluate(String expression, Map<String, ?> variables);

    /** Message of a syntax error, or null if the expression can be parsed. */
    @Nullable
    String syntaxError(String expression);
}
