package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Steps, events, questions and answers carry a label; lists and history show it to everybody. */
final class ElementsAreLabelled implements ProcessRule {

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        return model.all(FlowElement.class)
                .filter(element -> isSeen(model, element))
                .filter(element -> ProcessFile.isBlank(element.getName()))
                .map(element -> model.error(element, "it has no label; write one in English"));
    }

    private static boolean isSeen(ProcessFile model, FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return model.isAnswer(flow);
        }
        return element instanceof Activity
                || element instanceof Event
                || element instanceof FlowNode node && model.isChoice(node);
    }
}
