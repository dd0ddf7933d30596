package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The XML of a model as it stands, for rules that must overlook nothing: every element and attribute except the drawing and
 * what is written for people alone.
 */
final class XmlParts {

    private static final Set<String> FOR_PEOPLE = Set.of("documentation", "textAnnotation");
    private static final Set<String> CONTAINERS = Set.of("process", "subProcess", "transaction", "definitions");

    private XmlParts() {}

    /** All elements, parents before their children. */
    static List<Element> elements(ProcessFile model) {
        var found = new ArrayList<Element>();
        collect(model.xml().getDocumentElement(), found);
        return found;
    }

    private static void collect(Element element, List<Element> found) {
        if (BpmnModelConstants.BPMNDI_NS.equals(element.getNamespaceURI())
                || FOR_PEOPLE.contains(element.getLocalName())) {
            return;
        }
        found.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, found);
            }
        }
    }

    /** Attributes of an element, declarations of namespaces left out. */
    static Stream<Attr> attributes(Element element) {
        var all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> (Attr) all.item(index))
                .filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()));
    }

    /** Text that stands directly in the element; its inner elements' text is theirs. */
    static String ownText(Element element) {
        var text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString().strip();
    }

    /** Whether the name is the engine's own extension, be it qualified or an attribute of an extension element. */
    static boolean isCamunda(Node node) {
        var namespace = node.getNamespaceURI();
        return BpmnModelConstants.CAMUNDA_NS.equals(namespace)
                || namespace == null && node instanceof Attr attribute && isCamunda(attribute.getOwnerElement());
    }

    /** A finding about the element of the diagram to which this part belongs. */
    static ModelFinding error(ProcessFile model, Element part, String reason) {
        var owner = owner(part);
        return ModelFinding.error(model.name(), attribute(owner, "id"), attribute(owner, "name"), reason);
    }

    private static Element owner(Element part) {
        var owner = part;
        while (!owner.getLocalName().equals("process")
                && owner.getParentNode() instanceof Element parent
                && !CONTAINERS.contains(parent.getLocalName())) {
            owner = parent;
        }
        return owner.getParentNode() instanceof Element parent && isExtension(owner) ? parent : owner;
    }

    private static boolean isExtension(Element element) {
        return element.getLocalName().equals("extensionElements");
    }

    private static @Nullable String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }
}
