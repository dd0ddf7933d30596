package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** Ids stand in history, texts and tests: they say what the element is, and none is the Modeler's own invention. */
final class IdsSpeak implements ProcessRule {

    private static final Pattern WORD = Pattern.compile("[A-Z][A-Za-z0-9]*");

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.all(FlowElement.class)
                .flatMap(element -> problem(model, element).stream().map(reason -> model.error(element, reason)));
    }

    private static Optional<String> problem(ProcessFile model, FlowElement element) {
        var prefix = prefix(model, element);
        var id = element.getId();
        if (prefix.isEmpty()) {
            return Optional.empty();
        }
        var speaks = id != null
                && id.startsWith(prefix)
                && WORD.matcher(id.substring(prefix.length())).matches();
        return speaks
                ? Optional.empty()
                : Optional.of("its id is %s; call it %s and, in capitalised words, %s"
                        .formatted(id == null ? "missing" : "'" + id + "'", prefix, content(element)));
    }

    /** What the id begins with; empty where any id will do. */
    private static String prefix(ProcessFile model, FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return model.isAnswer(flow) ? "Flow_" : "";
        }
        if (element instanceof Event) {
            return eventPrefix(element);
        }
        if (element instanceof SubProcess part) {
            return part.triggeredByEvent() ? "EventSubProcess_" : "SubProcess_";
        }
        if (element instanceof CallActivity) {
            return "CallActivity_";
        }
        if (element instanceof Gateway) {
            return "Gateway_";
        }
        return element instanceof Task ? "Task_" : "";
    }

    private static String eventPrefix(FlowElement event) {
        if (event instanceof StartEvent) {
            return "StartEvent_";
        }
        if (event instanceof BoundaryEvent) {
            return "BoundaryEvent_";
        }
        return event instanceof EndEvent ? "EndEvent_" : "Event_";
    }

    private static String content(FlowElement element) {
        if (element instanceof SequenceFlow) {
            return "gateway and answer (Flow_AcceptedNo)";
        }
        if (element instanceof Event) {
            return "what happened (EndEvent_IncidentClosed)";
        }
        return element instanceof Gateway ? "the question (Gateway_Accepted)" : "verb and noun (Task_DispatchIncident)";
    }
}
