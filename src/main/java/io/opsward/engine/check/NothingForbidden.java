package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Deploying a model is running it, so a model may use what is listed here and nothing else of the engine: no script, no Java
 * class, no connector, no external worker.
 */
final class NothingForbidden implements ProcessRule {

    private static final Set<String> NAMESPACES = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "http://camunda.org/schema/1.0/bpmn",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://camunda.org/schema/modeler/1.0",
            "http://bpmn.io/schema/bpmn",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0");

    private static final Set<String> ELEMENTS = Set.of(
            "properties",
            "property",
            "in",
            "out",
            "executionListener",
            "taskListener",
            "inputOutput",
            "inputParameter",
            "outputParameter",
            "list",
            "map",
            "entry",
            "value",
            "failedJobRetryTimeCycle");

    private static final Set<String> ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "candidateStarterGroups",
            "isStartableInTasklist",
            "formRef",
            "formRefBinding",
            "initiator",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "delegateExpression",
            "expression",
            "resultVariable",
            "candidateGroups",
            "candidateUsers",
            "assignee",
            "dueDate",
            "followUpDate",
            "priority",
            "jobPriority",
            "decisionRef",
            "decisionRefBinding",
            "mapDecisionResult",
            "calledElementBinding",
            "errorCodeVariable",
            "errorMessageVariable",
            "errorMessage",
            "escalationCodeVariable",
            "collection",
            "elementVariable",
            "variableName",
            "variableEvents",
            "modelerTemplate",
            "modelerTemplateVersion",
            "modelerTemplateIcon",
            "name",
            "value",
            "id",
            "key",
            "source",
            "sourceExpression",
            "target",
            "businessKey",
            "local",
            "variables",
            "event");

    private static final String DELEGATE = "use a delegate expression that names a bean of the product";

    private static final Map<String, String> WHY = Map.of(
            "class",
            "it runs a Java class of its own choice; " + DELEGATE,
            "variableMappingClass",
            "it runs a Java class of its own choice; map variables one by one",
            "formHandlerClass",
            "it runs a Java class of its own choice; use a form",
            "type",
            "it is done by an outside worker, by mail or by the shell; " + DELEGATE,
            "topic",
            "it is done by an outside worker; " + DELEGATE,
            "script",
            "it holds a script; use one expression or a decision",
            "connector",
            "it holds a connector; " + DELEGATE,
            "formData",
            "its form stands in the model; draw it as a Camunda Form");

    private static final Map<String, String> BPMN = Map.of(
            "scriptTask", "it is a script task; use an expression, a decision or a delegate",
            "script", "it holds a script; use an expression, a decision or a delegate",
            "complexGateway", "the engine knows no complex gateway; use exclusive, inclusive or parallel ones",
            "adHocSubProcess", "the engine knows no ad-hoc sub-process; draw its ways",
            "import", "it fetches something from elsewhere; remove the import",
            "humanPerformer", "it assigns people in a second way; name candidate groups instead",
            "potentialOwner", "it assigns people in a second way; name candidate groups instead");

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return XmlParts.elements(model).stream()
                .flatMap(element -> Stream.concat(
                                element(element).stream(),
                                XmlParts.attributes(element).flatMap(attribute -> attribute(attribute).stream()))
                        .map(reason -> XmlParts.error(model, element, reason)));
    }

    private static Optional<String> element(Element element) {
        var name = element.getLocalName();
        if (!NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))) {
            return Optional.of(foreign(element.getNodeName()));
        }
        if (!XmlParts.isCamunda(element)) {
            return Optional.ofNullable(BPMN.get(name));
        }
        return ELEMENTS.contains(name)
                ? Optional.empty()
                : Optional.of(WHY.getOrDefault(name, notOffered(element.getNodeName())));
    }

    private static Optional<String> attribute(Attr attribute) {
        var name = attribute.getLocalName();
        if (XmlParts.isCamunda(attribute)) {
            return ATTRIBUTES.contains(name)
                    ? Optional.empty()
                    : Optional.of(WHY.getOrDefault(name, notOffered(attribute.getNodeName())));
        }
        if (attribute.getNamespaceURI() != null && !NAMESPACES.contains(attribute.getNamespaceURI())) {
            return Optional.of(foreign(attribute.getNodeName()));
        }
        return name.equals("language")
                ? Optional.of("its condition is a script; write an expression such as ${accepted}")
                : Optional.empty();
    }

    private static String notOffered(String name) {
        return "'%s' is not offered to models here; remove it".formatted(name);
    }

    private static String foreign(String name) {
        return "'%s' is not Camunda 7's; draw the model for the platform Camunda 7".formatted(name);
    }
}
