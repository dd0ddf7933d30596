package io.opsward.servicelevel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.spi.Model;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** What the model check says about the clocks of a model. */
class ClockRuleTest {

    private final CalendarRecords calendars = Mockito.mock(CalendarRecords.class);
    private final ClockRule rule = new ClockRule(new ClockWords(calendars, Clock.systemUTC()));

    @BeforeEach
    void know() {
        Mockito.when(calendars.inForce(ArgumentMatchers.anyString(), ArgumentMatchers.any()))
                .thenThrow(new NotFound("service calendar"));
        Mockito.doReturn(new CalendarVersion("service-hours", 1))
                .when(calendars)
                .inForce(ArgumentMatchers.eq("service-hours"), ArgumentMatchers.any());
    }

    @Test
    void what_is_known_and_in_its_place_is_right() {
        assertThat(ofProcess(Map.of("clock.start", "response, resolution", "case.prefix", "INC")))
                .isEmpty();
        assertThat(ofElement(
                        "userTask",
                        Map.of(
                                "clock.claim", "response",
                                "clock.due", "response,resolution",
                                "clock.target", "PT4H",
                                "clock.calendar", "service-hours",
                                "clock.continue", "response",
                                "clock.stop", "")))
                .as("a choice left open says nothing")
                .isEmpty();
        assertThat(ofElement(
                        "intermediateThrowEvent",
                        Map.of("clock.pause", "resolution", "clock.reason", "${holdReason}", "case.status", "ON_HOLD")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "userTask               | clock.claim    | respone       | clock 'respone'",
                "userTask               | clock.due      | response,     | clock ''",
                "userTask               | clock.due      | task          | clock 'task'",
                "endEvent               | clock.stop     | ${which}      | clock '${which}'",
                "endEvent               | clock.halt     | response      | no property clock.halt",
                "intermediateThrowEvent | clock.pause    | resolution    | needs clock.reason",
                "intermediateThrowEvent | clock.reason   | ${holdReason} | needs clock.pause",
                "userTask               | clock.target   | 4 hours       | PT4H",
                "userTask               | clock.target   | PT0S          | more than zero",
                "userTask               | clock.target   | -PT1H         | more than zero",
                "serviceTask            | clock.target   | PT1H          | user tasks only",
                "serviceTask            | clock.claim    | response      | user tasks only",
                "startEvent             | clock.due      | response      | user tasks only",
                "userTask               | clock.calendar | service-hours | needs clock.target",
                "sequenceFlow           | clock.stop     | response      | a flow does nothing"
            })
    void whatever_else_is_refused_with_element_and_reason(String type, String name, String value, String reason) {
        assertThat(ofElement(type, Map.of(name, value))).singleElement().satisfies(finding -> {
            assertThat(finding.isError()).isTrue();
            assertThat(finding.file()).isEqualTo("repair.bpmn");
            assertThat(finding.elementId()).isEqualTo("Task_Repair");
            assertThat(finding.elementName()).isEqualTo("Repair");
            assertThat(finding.reason()).contains(reason);
        });
    }

    @Test
    void a_calendar_that_nobody_made_is_refused() {
        assertThat(ofElement("userTask", Map.of("clock.target", "PT1H", "clock.calendar", "moon-hours")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("moon-hours"));
    }

    @Test
    void a_process_can_only_start_clocks() {
        assertThat(ofProcess(Map.of("clock.stop", "response")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("clock.start"));
        assertThat(ofProcess(Map.of("clock.start", "solution"))).hasSize(1);
    }

    private List<ModelFinding> ofProcess(Map<String, String> properties) {
        return rule.check(model(properties, null)).toList();
    }

    private List<ModelFinding> ofElement(String type, Map<String, String> properties) {
        var element = new Model.Element("Task_Repair", "Repair", type, properties, null, List.of());
        return rule.check(model(Map.of(), element)).toList();
    }

    private static Model model(Map<String, String> properties, Model.@Nullable Element element) {
        return new Model(
                "repair.bpmn",
                "repair",
                "Repair",
                properties,
                List.of(),
                element == null ? List.of() : List.of(element),
                new ProcessFolder("repair", Map.of()));
    }
}
