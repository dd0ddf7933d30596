package io.opsward.engine.internal;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.impl.juel.Builder;

/** Expressions in extension properties: {@code ${title}}. */
final class ModelExpressions {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    /** What the engine itself gives to expressions. */
    static final Set<String> GIVEN = Set.of("execution", "task", "authenticatedUserId");

    private ModelExpressions() {}

    /** Whether the text is an expression at all. */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Whether the expression names the variable. */
    static boolean mentions(String expression, String variable) {
        if (!isExpression(expression)) {
            return false;
        }
        return NAME.matcher(expression).results().anyMatch(name -> name.group().equals(variable));
    }

    /** The value of the expression as text; a variable that does not exist counts as empty. Within a command only. */
    static String text(String expression, VariableScope scope) {
        if (!isExpression(expression)) {
            return expression;
        }
        for (var identifier : new Builder(Builder.Feature.METHOD_INVOCATIONS)
                .build(expression)
                .getIdentifierNodes()) {
            if (isUnknown(identifier.getName(), scope)) {
                return "";
            }
        }
        return strictText(expression, scope);
    }

    /** The value of the expression as text; a variable that does not exist is a fault. Within a command only. */
    static String strictText(String expression, VariableScope scope) {
        if (!isExpression(expression)) {
            return expression;
        }
        var value = Context.getProcessEngineConfiguration()
                .getExpressionManager()
                .createExpression(expression)
                .getValue(scope);
        return value == null ? "" : value.toString();
    }

    private static boolean isUnknown(String name, VariableScope scope) {
        return !scope.hasVariable(name)
                && !GIVEN.contains(name)
                && !Context.getProcessEngineConfiguration().getBeans().containsKey(name);
    }
}
