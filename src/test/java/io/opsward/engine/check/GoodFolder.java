package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.spi.ModelRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** A small folder without fault, and copies of it with one. */
final class GoodFolder {

    private static final Map<String, Class<?>> BEANS = Map.of("orderPartDelegate", OrderPart.class, "sla", Clock.class);

    private static final FolderCheck CHECK = new FolderCheck(
            new RuleBook(BEANS::get, id -> id.equals("purchase")),
            new StaticListableBeanFactory().getBeanProvider(ModelRule.class));

    private final Map<String, byte[]> files = new TreeMap<>();

    GoodFolder() {
        put("repair.bpmn", BPMN);
        put("repair-cost.dmn", DMN);
        put("repair.zh.properties", TEXTS);
        put("forms/repair-start.form", "{\"id\": \"repair-start\"}");
        put("forms/repair-mend.form", "{\"id\": \"repair-mend\"}");
        put("forms/repair.zh.properties", "");
    }

    GoodFolder put(String file, String content) {
        return put(file, content.getBytes(StandardCharsets.UTF_8));
    }

    GoodFolder put(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    GoodFolder without(String file) {
        files.remove(file);
        return this;
    }

    /** Changes the text of a file; what is to be changed must be there. */
    GoodFolder change(String file, UnaryOperator<String> change) {
        var before = new String(files.get(file), StandardCharsets.UTF_8);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing was changed in " + file);
        }
        return put(file, after);
    }

    GoodFolder replace(String file, String from, String to) {
        return change(file, text -> text.replace(from, to));
    }

    List<ModelFinding> check() {
        return check("repair");
    }

    List<ModelFinding> check(String name) {
        return CHECK.check(new ProcessFolder(name, files));
    }

    /** A delegate that models may use. */
    static class OrderPart implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {}
    }

    /** An expression bean that models may use. */
    static class Clock {
        public String due(DelegateExecution execution) {
            return execution.getId();
        }
    }

    static final String BPMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_Repair" targetNamespace="http://opsward.io/processes">
              <bpmn:process id="repair" name="Repair" isExecutable="true" camunda:historyTimeToLive="P1825D" camunda:candidateStarterGroups="service-desk">
                <bpmn:startEvent id="StartEvent_DefectReported" name="Defect reported" camunda:formRef="repair-start" camunda:formRefBinding="deployment" camunda:initiator="registeredBy" />
                <bpmn:businessRuleTask id="Task_EstimateCost" name="Estimate cost" camunda:decisionRef="repair-cost" camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="singleEntry" camunda:resultVariable="cost" />
                <bpmn:exclusiveGateway id="Gateway_Costly" name="Costly?" default="Flow_CostlyNo" />
                <bpmn:serviceTask id="Task_OrderPart" name="Order part" camunda:delegateExpression="${orderPartDelegate}" />
                <bpmn:callActivity id="CallActivity_Purchase" name="Purchase part" calledElement="purchase">
                  <bpmn:extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}" />
                  </bpmn:extensionElements>
                </bpmn:callActivity>
                <bpmn:exclusiveGateway id="Gateway_ReadyToMend" />
                <bpmn:userTask id="Task_MendDevice" name="Mend device" camunda:formRef="repair-mend" camunda:formRefBinding="deployment" camunda:candidateGroups="tech-hardware,${assignedGroup}" camunda:dueDate="${sla.due(execution)}" />
                <bpmn:boundaryEvent id="BoundaryEvent_RepairWithdrawn" name="Repair withdrawn" attachedToRef="Task_MendDevice">
                  <bpmn:messageEventDefinition id="MessageEventDefinition_RepairWithdrawn" messageRef="Message_RepairWithdrawn" />
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="EndEvent_DeviceMended" name="Device mended" />
                <bpmn:endEvent id="EndEvent_RepairWithdrawn" name="Repair withdrawn" />
                <bpmn:sequenceFlow id="Flow_1" sourceRef="StartEvent_DefectReported" targetRef="Task_EstimateCost" />
                <bpmn:sequenceFlow id="Flow_2" sourceRef="Task_EstimateCost" targetRef="Gateway_Costly" />
                <bpmn:sequenceFlow id="Flow_CostlyYes" name="Yes" sourceRef="Gateway_Costly" targetRef="Task_OrderPart">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${cost &gt; 100 &amp;&amp; not empty device}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="Flow_CostlyNo" name="No" sourceRef="Gateway_Costly" targetRef="Gateway_ReadyToMend" />
                <bpmn:sequenceFlow id="Flow_3" sourceRef="Task_OrderPart" targetRef="CallActivity_Purchase" />
                <bpmn:sequenceFlow id="Flow_4" sourceRef="CallActivity_Purchase" targetRef="Gateway_ReadyToMend" />
                <bpmn:sequenceFlow id="Flow_5" sourceRef="Gateway_ReadyToMend" targetRef="Task_MendDevice" />
                <bpmn:sequenceFlow id="Flow_6" sourceRef="Task_MendDevice" targetRef="EndEvent_DeviceMended" />
                <bpmn:sequenceFlow id="Flow_7" sourceRef="BoundaryEvent_RepairWithdrawn" targetRef="EndEvent_RepairWithdrawn" />
              </bpmn:process>
              <bpmn:message id="Message_RepairWithdrawn" name="repair-withdrawn" />
            </bpmn:definitions>
            """;

    private static final String DMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="Definitions_RepairCost" name="Repair cost" namespace="http://opsward.io/processes">
              <decision id="repair-cost" name="Repair cost">
                <decisionTable id="DecisionTable_RepairCost" hitPolicy="UNIQUE">
                  <input id="Input_Device" label="Device">
                    <inputExpression id="InputExpression_Device" typeRef="string">
                      <text>device</text>
                    </inputExpression>
                  </input>
                  <output id="Output_Cost" label="Cost" name="cost" typeRef="integer" />
                  <rule id="Rule_Server">
                    <inputEntry id="Rule_Server_Device">
                      <text>"server"</text>
                    </inputEntry>
                    <outputEntry id="Rule_Server_Cost">
                      <text>500</text>
                    </outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String TEXTS = """
            repair=维修
            repair-cost=维修费用
            repair.StartEvent_DefectReported=故障已报告
            repair.Task_EstimateCost=估算费用
            repair.Gateway_Costly=费用高？
            repair.Task_OrderPart=订购部件
            repair.CallActivity_Purchase=采购部件
            repair.Task_MendDevice=修理设备
            repair.BoundaryEvent_RepairWithdrawn=维修撤回
            repair.EndEvent_DeviceMended=设备已修好
            repair.EndEvent_RepairWithdrawn=维修已撤回
            repair.Flow_CostlyYes=是
            repair.Flow_CostlyNo=否
            """;
}
