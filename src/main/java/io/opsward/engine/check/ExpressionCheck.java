package io.opsward.engine.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * What an expression of a model may reach: variables, literals, operators, and methods of the beans that are offered to
 * models. Everything else is refused by what it is, not by a list of bad names.
 */
final class ExpressionCheck {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 20;
    private static final Set<String> GIVEN =
            Set.of("execution", "task", "caseExecution", "externalTask", "variableContext");
    private static final Set<String> HANDED_ON = Set.of("execution", "task");

    private final OfferedBeans beans;

    ExpressionCheck(OfferedBeans beans) {
        this.beans = beans;
    }

    /** Whether a text holds an expression at all. */
    static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** What is wrong with a text that holds an expression; empty if nothing is. */
    Optional<String> problem(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("the expression has more than %d characters; use a decision".formatted(LONGEST));
        }
        if (depth(text) > DEEPEST) {
            return Optional.of(
                    "the expression has more than %d brackets within each other; simplify it".formatted(DEEPEST));
        }
        try {
            var tree = new Builder(Builder.Feature.METHOD_INVOCATIONS).build(text);
            return problem(tree.getRoot());
        } catch (TreeBuilderException e) {
            return Optional.of("'%s' is no expression: at character %d stands %s instead of %s"
                    .formatted(text, e.getPosition() + 1, e.getEncountered(), e.getExpected()));
        }
    }

    private static int depth(String text) {
        var depth = 0;
        var deepest = 0;
        for (var letter : text.toCharArray()) {
            depth += "([{?".indexOf(letter) >= 0 ? 1 : ")]}".indexOf(letter) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private Optional<String> problem(Node node) {
        if (node instanceof AstMethod call) {
            return call(call);
        }
        if (node instanceof AstFunction function) {
            return Optional.of("the function '%s' is not offered to models".formatted(function.getName()));
        }
        if (node instanceof AstProperty) {
            return isCaseNumber(node)
                    ? Optional.empty()
                    : Optional.of("'%s' looks into a variable or bean; name a variable, or call a method of a bean"
                            .formatted(text(node)));
        }
        return node instanceof AstIdentifier name ? value(name.getName()) : children(node);
    }

    private Optional<String> value(String name) {
        if (GIVEN.contains(name)) {
            return Optional.of("'%s' is the engine's own; it may only be handed to a method of a bean".formatted(name));
        }
        return beans.type(name) == null
                ? Optional.empty()
                : Optional.of("'%s' is a bean and no value; call one of its methods".formatted(name));
    }

    private Optional<String> children(Node node) {
        return IntStream.range(0, node.getCardinality())
                .mapToObj(node::getChild)
                .flatMap(child -> problem(child).stream())
                .findFirst();
    }

    private Optional<String> call(AstMethod call) {
        if (!(call.getChild(0) instanceof AstDot method) || !(method.getChild(0) instanceof AstIdentifier bean)) {
            return Optional.of("'%s' calls a method of something that is no bean".formatted(text(call)));
        }
        var type = beans.type(bean.getName());
        if (type == null) {
            return Optional.of("the product offers no bean '%s' to models; mend the name, or do without the method"
                    .formatted(bean.getName()));
        }
        var arguments = call.getChild(1);
        if (!has(type, nameOf(method), arguments.getCardinality())) {
            return Optional.of("the bean '%s' has no method '%s' with %d values"
                    .formatted(bean.getName(), nameOf(method), arguments.getCardinality()));
        }
        return IntStream.range(0, arguments.getCardinality())
                .mapToObj(arguments::getChild)
                .filter(argument -> !(argument instanceof AstIdentifier name && HANDED_ON.contains(name.getName())))
                .flatMap(argument -> problem(argument).stream())
                .findFirst();
    }

    private static boolean has(Class<?> type, String method, int values) {
        return Stream.of(type.getMethods())
                .filter(candidate -> !candidate.getDeclaringClass().equals(Object.class))
                .filter(candidate -> Arrays.stream(Object.class.getMethods())
                        .noneMatch(inherited -> inherited.getName().equals(candidate.getName())))
                .anyMatch(candidate -> candidate.getName().equals(method) && candidate.getParameterCount() == values);
    }

    private static boolean isCaseNumber(Node node) {
        return node instanceof AstDot property
                && property.getChild(0) instanceof AstIdentifier name
                && name.getName().equals("execution")
                && nameOf(property).equals("processBusinessKey");
    }

    /** The library tells it only together with its dot. */
    private static String nameOf(AstDot property) {
        return property.toString().substring(1).strip();
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        ((AstNode) node).appendStructure(text, null);
        return text.toString();
    }
}
