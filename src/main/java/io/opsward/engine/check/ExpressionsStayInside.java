package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.w3c.dom.Element;

/** Every expression, wherever it stands, reaches nothing but what is meant for models; a condition is an expression. */
final class ExpressionsStayInside implements ProcessRule {

    private final ExpressionCheck expressions;

    ExpressionsStayInside(OfferedBeans beans) {
        expressions = new ExpressionCheck(beans);
    }

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        var found = XmlParts.elements(model).stream()
                .flatMap(element -> texts(element)
                        .filter(ExpressionCheck::isExpression)
                        .flatMap(text -> expressions.problem(text).stream())
                        .map(reason -> XmlParts.error(model, element, reason)));
        var conditions = model.all(ConditionExpression.class)
                .filter(condition -> !ExpressionCheck.isExpression(condition.getTextContent()))
                .map(condition -> ModelFinding.error(
                        model.name(),
                        condition.getParentElement().getAttributeValue("id"),
                        condition.getParentElement().getAttributeValue("name"),
                        "the condition '%s' is no expression; write one such as ${accepted}"
                                .formatted(condition.getTextContent())));
        return Stream.concat(found, conditions);
    }

    /** Delegates are the business of {@link DelegatesExist}. */
    private static Stream<String> texts(Element element) {
        var attributes = XmlParts.attributes(element)
                .filter(attribute -> !DelegatesExist.ATTRIBUTE.equals(attribute.getLocalName()))
                .map(attribute -> attribute.getValue());
        return Stream.concat(attributes, Stream.of(XmlParts.ownText(element)));
    }
}
