package io.opsward.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ModelFinding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the model check says of duties: every fault is found, with its element and what to do. */
class DutiesInModelsTest {

    private static final String MODEL = "repair.bpmn";

    /** Properties that are right. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Task_MendDevice   | task.duty      | implementer
            Task_MendDevice   | task.duty      | implementer, solver
            Task_MendDevice   | task.duty      | ${urgent ? 'implementer' : ''}
            Task_MendDevice   | task.apartFrom | requester
            Task_MendDevice   | task.apartFrom | ${urgent ? '' : 'requester'}
            Task_EstimateCost | duty.author    | ${estimator}
            EndEvent_DeviceMended | duty.commander | ${leader}
            """)
    void right_ones_are_not_found(String element, String property, String value) {
        assertThat(with(element, property, value)).isEmpty();
    }

    /** Properties that are wrong, and a part of the reason. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Task_MendDevice   | task.duty      | mender                      | names the duty 'mender', which is not known; known are [requester,
            Task_MendDevice   | task.duty      | ${urgent ? 'mender' : ''}   | names the duty 'mender'
            Task_MendDevice   | task.apartFrom | requester,mender            | names the duty 'mender'
            Task_MendDevice   | task.duty      | ${dutyOfMender}             | write the duties in quotes
            Task_MendDevice   | task.notBy     | ${registeredBy}             | task.notBy is not known; tasks have task.duty and task.apartFrom
            Task_EstimateCost | task.duty      | author                      | works on user tasks only
            Task_EstimateCost | task.apartFrom | requester                   | works on user tasks only
            Task_EstimateCost | duty.estimator | ${estimator}                | names the duty 'estimator'
            Task_EstimateCost | duty.author    | wangmin                     | by an expression such as ${author}
            Flow_CostlyYes    | duty.author    | ${estimator}                | works on steps and events only
            repair            | duty.author    | ${estimator}                | works on steps and events only
            repair            | task.duty      | author                      | works on user tasks only
            Task_MendDevice   | task.apartFrom | implementer                 | nobody in this folder ever is the implementer
            """)
    void wrong_ones_are_found(String element, String property, String value, String reason) {
        assertThat(with(element, property, value)).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.elementId()).isEqualTo(element);
            assertThat(finding.elementName()).isNotBlank();
            assertThat(finding.reason()).contains(reason);
        });
    }

    @Test
    void an_approver_who_may_be_the_requester_is_worth_a_look() {
        assertThat(with("Task_MendDevice", "task.duty", "approver"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(ModelFinding.Severity.WARNING);
                    assertThat(finding.reason())
                            .isEqualTo("requester and approver may be one person; put requester into task.apartFrom");
                });
    }

    private static List<ModelFinding> with(String element, String property, String value) {
        return new GoodFolder()
                .change(MODEL, model -> added(model, element, property, value))
                .check();
    }

    /** Puts a property into an element, whether or not it has content already. */
    private static String added(String model, String element, String property, String value) {
        var at = model.indexOf(" id=\"" + element + "\"");
        var tagEnd = model.indexOf('>', at);
        var properties = "<camunda:properties><camunda:property name=\"%s\" value=\"%s\" /></camunda:properties>"
                .formatted(property, value.replace("\"", "&quot;"));
        var extensions = "<bpmn:extensionElements>" + properties + "</bpmn:extensionElements>";
        if (model.charAt(tagEnd - 1) == '/') {
            var tag = model.substring(model.lastIndexOf('<', at) + 1, at);
            return model.substring(0, tagEnd - 1) + ">" + extensions + "</" + tag + ">" + model.substring(tagEnd + 1);
        }
        var content = model.substring(tagEnd + 1).stripLeading();
        return content.startsWith("<bpmn:extensionElements>")
                ? model.substring(0, tagEnd + 1)
                        + content.replaceFirst("<bpmn:extensionElements>", "<bpmn:extensionElements>" + properties)
                : model.substring(0, tagEnd + 1) + extensions + model.substring(tagEnd + 1);
    }
}
