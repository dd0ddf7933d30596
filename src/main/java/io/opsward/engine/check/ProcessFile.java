package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A BPMN file that could be read.
 *
 * @param name file name
 * @param folder the folder around it
 * @param model what is in it
 * @param process its only process
 * @param flows flows by the id of the node that they leave
 */
record ProcessFile(
        String name,
        ProcessFolder folder,
        BpmnModelInstance model,
        Process process,
        Map<String, List<SequenceFlow>> flows) {

    static ProcessFile of(String name, ProcessFolder folder, BpmnModelInstance model, Process process) {
        var flows = model.getModelElementsByType(SequenceFlow.class).stream()
                .collect(Collectors.groupingBy(flow -> flow.getAttributeValue("sourceRef")));
        return new ProcessFile(name, folder, model, process, flows);
    }

    /** The file as plain XML. */
    Document xml() {
        return (Document) model.getDocument().getDomSource().getNode();
    }

    /** Its name without the ending: what its process must be called. */
    String processId() {
        return name.substring(0, name.length() - FileKind.BPMN.length());
    }

    /** All elements of a kind, sub-processes' included. */
    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    /** The process and its sub-processes, each with what stands directly in it. */
    List<Scope> scopes() {
        return Stream.concat(
                        Stream.of(new Scope(process, process.getFlowElements())),
                        all(SubProcess.class).map(part -> new Scope(part, part.getFlowElements())))
                .toList();
    }

    /** Flows that leave a node; empty if the node has no id. */
    List<SequenceFlow> outgoing(FlowNode node) {
        return node.getId() == null ? List.of() : flows.getOrDefault(node.getId(), List.of());
    }

    /** Whether this is a gateway that chooses among several ways. */
    boolean isChoice(FlowNode node) {
        return (node instanceof ExclusiveGateway || node instanceof InclusiveGateway)
                && outgoing(node).size() > 1;
    }

    /** Whether the flow is one of the answers of a choice, or has a condition. */
    boolean isAnswer(SequenceFlow flow) {
        return flow.getConditionExpression() != null
                || model.getModelElementById(String.valueOf(flow.getAttributeValue("sourceRef")))
                                instanceof FlowNode node
                        && isChoice(node);
    }

    /** What makes an event wait or act; empty for a plain one. */
    static Collection<EventDefinition> triggers(ModelElementInstance event) {
        return event.getChildElementsByType(EventDefinition.class);
    }

    /** An attribute of Camunda's, or null. */
    static @Nullable String camunda(ModelElementInstance element, String attribute) {
        return element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    /** Whether an attribute is missing or empty. */
    static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }

    /** A finding about an element. */
    ModelFinding error(BaseElement element, String reason) {
        return ModelFinding.error(name, element.getId(), label(element), reason);
    }

    /** What stands on an element in the diagram, or null. */
    static @Nullable String label(ModelElementInstance element) {
        if (element instanceof FlowElement flowElement) {
            return flowElement.getName();
        }
        return element instanceof Process whole ? whole.getName() : element.getAttributeValue("name");
    }

    /**
     * The process or a sub-process.
     *
     * @param container process or sub-process
     * @param elements what stands directly in it
     */
    record Scope(BaseElement container, Collection<FlowElement> elements) {

        /** Its elements of one kind. */
        <T> Stream<T> all(Class<T> type) {
            return elements.stream().filter(type::isInstance).map(type::cast);
        }

        /** Ids of its nodes. */
        Stream<String> nodeIds() {
            return all(FlowNode.class).map(FlowNode::getId).filter(Objects::nonNull);
        }
    }
}
