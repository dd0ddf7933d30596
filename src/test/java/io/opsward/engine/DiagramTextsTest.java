package io.opsward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DiagramTextsTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
              <bpmn:process id="incident" name="Incident">
                <bpmn:userTask id="Task_Register" name="Register" />
                <bpmn:sequenceFlow id="Flow_Plain" />
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Test
    void every_named_element_gets_its_name_in_the_language() {
        var translated = DiagramTexts.rename(MODEL, (id, english) -> id.equals("Task_Register") ? "登记 <&>" : english);
        assertThat(translated)
                .contains("name=\"登记 &lt;&amp;&gt;\"")
                .contains("name=\"Incident\"")
                .doesNotContain("Flow_Plain\" name");
    }

    @Test
    void a_model_that_reaches_for_files_is_refused() {
        var trap = MODEL.replace(
                "<bpmn:definitions", "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><bpmn:definitions");
        assertThatThrownBy(() -> DiagramTexts.rename(trap, (id, english) -> english))
                .isInstanceOf(IllegalStateException.class);
    }
}
