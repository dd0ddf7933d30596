package io.opsward.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault each in a folder that is otherwise right: its rule speaks, and no other. */
class BrokenModelsTest {

    private static final String MODEL = "repair.bpmn";

    private static final String CLOCK = """
            <camunda:properties>
              <camunda:property name="clock.pause" value="response,resolution" />
              <camunda:property name="clock.reason" value="${reason}" />
            </camunda:properties>
            """;

    @Test
    void a_good_folder_has_no_finding() {
        assertThat(new GoodFolder().check()).isEmpty();
    }

    @Test
    void a_process_that_joins_cases_and_has_clocks_is_right() {
        var findings = new GoodFolder()
                .replace(MODEL, " camunda:candidateStarterGroups=\"service-desk\"", "")
                .replace(MODEL, " camunda:formRef=\"repair-start\" camunda:formRefBinding=\"deployment\"", "")
                .without("forms/repair-start.form")
                .replace(MODEL, "<camunda:in businessKey", CLOCK + "<camunda:in businessKey")
                .check();
        assertThat(findings).isEmpty();
    }

    /** Element that is named, what is replaced, by what, and a part of the reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            repairs | process id="repair"                         | process id="repairs"                            | make it 'repair'
            repair  | isExecutable="true"                         | isExecutable="false"                            | not executable
            repair  | P1825D                                      | P5Y                                             | is 'P5Y'
            repair  | ` camunda:historyTimeToLive="P1825D"`       | ``                                              | is missing; write P1825D
            StartEvent_DefectReported | ` camunda:candidateStarterGroups="service-desk"` | ``                     | nobody may start
            Task_OrderPart | camunda:delegateExpression="${orderPartDelegate}" | camunda:class="java.lang.Runtime" | runs a Java class
            Task_OrderPart | camunda:delegateExpression="${orderPartDelegate}" | camunda:type="shell"              | by the shell
            Task_OrderPart | camunda:delegateExpression="${orderPartDelegate}" | ``                                | nothing does it
            Task_OrderPart | ${orderPartDelegate}                 | ${orderTheirsDelegate}                          | offers no delegate 'orderTheirsDelegate'
            Task_OrderPart | ${orderPartDelegate}                 | ${sla}                                          | cannot do this kind of step
            Task_OrderPart | ${orderPartDelegate}                 | ${sla.due(execution)}                           | not the name of one bean
            Task_MendDevice | camunda:formRef="repair-mend" camunda:formRefBinding="deployment" | camunda:formRef="repair-mend" camunda:formRefBinding="latest" | is not 'deployment'
            Task_MendDevice | ` camunda:candidateGroups="tech-hardware,${assignedGroup}"` | ``                      | nobody is to do it
            Task_MendDevice | ${sla.due(execution)}               | ${sla.due()}                                    | has no method 'due' with 0 values
            Task_MendDevice | ${sla.due(execution)}               | ${sla.getClass()}                               | has no method 'getClass'
            Task_MendDevice | ${sla.due(execution)}               | ${sla.due(execution).length()}                  | something that is no bean
            Task_MendDevice | ${sla.due(execution)}               | ${device.trim()}                                | offers no bean 'device'
            Task_MendDevice | ${sla.due(execution)}               | ${execution.processEngineServices.runtimeService} | looks into
            Task_MendDevice | ${sla.due(execution)}               | ${execution.getVariable('x')}                   | offers no bean 'execution'
            Task_MendDevice | ${sla.due(execution)}               | ${execution}                                    | the engine's own
            Task_MendDevice | ${sla.due(execution)}               | ${sla.due(execution.id)}                        | looks into
            Task_MendDevice | ${sla.due(execution)}               | ${device['class']}                              | looks into
            Task_MendDevice | ${sla.due(execution)}               | ${device.class.name}                            | looks into
            Task_MendDevice | ${sla.due(execution)}               | ${sla}                                          | is a bean and no value
            Task_MendDevice | ${sla.due(execution)}               | ${now()}                                        | the function 'now'
            Task_MendDevice | ${sla.due(execution)}               | ${sla.due(execution}                            | is no expression
            Task_MendDevice | Task_MendDevice                     | Activity_0abc123                                | -
            Flow_CostlyYes | ${cost &gt; 100 &amp;&amp; not empty device} | cost                                    | is no expression
            Flow_CostlyYes | xsi:type="bpmn:tFormalExpression"    | xsi:type="bpmn:tFormalExpression" language="groovy" | is a script
            Gateway_Costly | ` default="Flow_CostlyNo"`           | ``                                              | is the default
            Gateway_Costly | ` name="Costly?"`                    | ``                                              | -
            Task_EstimateCost | decisionRefBinding="deployment"   | decisionRefBinding="latest"                     | is not 'deployment'
            Task_EstimateCost | ` camunda:resultVariable="cost"`  | ``                                              | kept nowhere
            CallActivity_Purchase | calledElement="purchase"      | calledElement="purchases"                       | no process 'purchases'
            CallActivity_Purchase | <camunda:in businessKey="#{execution.processBusinessKey}" /> | <camunda:in variables="all" /> | hand on the number
            Message_RepairWithdrawn | name="repair-withdrawn"     | name="Withdraw it"                              | kebab case
            BoundaryEvent_RepairWithdrawn | ` messageRef="Message_RepairWithdrawn"` | ``                            | does not say which
            """)
    void one_fault_one_finding(String element, String from, String to, String reason) {
        var findings = new GoodFolder().replace(MODEL, from, to).check();
        if (reason == null) {
            return;
        }
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.file()).isEqualTo(MODEL);
            assertThat(finding.elementId()).isEqualTo(element);
            assertThat(finding.reason()).contains(reason);
        });
    }
}
