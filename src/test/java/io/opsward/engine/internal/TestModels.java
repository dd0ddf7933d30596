package io.opsward.engine.internal;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.StartEventBuilder;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/** Small models for tests of the engine, deployed past the model check. */
public final class TestModels {

    private TestModels() {}

    /** An executable process that opens cases with the prefix. */
    public static StartEventBuilder process(String id, String prefix) {
        ProcessBuilder process = Bpmn.createExecutableProcess(id).name(id).camundaHistoryTimeToLiveString("P1825D");
        process.getElement().setCamundaCandidateStarterGroups("service-desk");
        var start = process.startEvent("StartEvent_Asked").camundaInitiator("registeredBy");
        property(process.getElement(), "case.prefix", prefix);
        return start;
    }

    /** An executable process that joins cases of others. */
    static StartEventBuilder joining(String id) {
        return Bpmn.createExecutableProcess(id)
                .name(id)
                .camundaHistoryTimeToLiveString("P1825D")
                .startEvent("StartEvent_Joined");
    }

    /** Adds an extension property. */
    public static void property(BaseElement element, String name, String value) {
        var model = element.getModelInstance();
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            extensions = model.newInstance(ExtensionElements.class);
            element.setExtensionElements(extensions);
        }
        var lists = extensions.getElementsQuery().filterByType(CamundaProperties.class);
        var list = lists.count() > 0 ? lists.singleResult() : extensions.addExtensionElement(CamundaProperties.class);
        var property = model.newInstance(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty.class);
        property.setCamundaName(name);
        property.setCamundaValue(value);
        list.getCamundaProperties().add(property);
    }

    /** Deploys the model unless it is deployed already. */
    static void deploy(RepositoryService repository, String id, BpmnModelInstance model, UnaryOperator<String> change) {
        var name = "test-" + id;
        if (repository.createDeploymentQuery().deploymentName(name).count() == 0) {
            repository
                    .createDeployment()
                    .name(name)
                    .addString(id + ".bpmn", change.apply(Bpmn.convertToString(model)))
                    .deploy();
        }
    }

    /** Deploys the model as it is, unless it is deployed already. */
    public static void deploy(RepositoryService repository, String id, BpmnModelInstance model) {
        deploy(repository, id, model, UnaryOperator.identity());
    }
}
