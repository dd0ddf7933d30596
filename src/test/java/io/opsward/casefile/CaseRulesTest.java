package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ProcessFolder;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.engine.spi.Model;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;

/** What the model check says about the case properties of a model. */
class CaseRulesTest {

    private final ProcessGateway processes = Mockito.mock(ProcessGateway.class);

    private final CasePrefixRule prefixes = new CasePrefixRule(new ObjectProvider<>() {
        @Override
        public Stream<ProcessGateway> stream() {
            return Stream.of(processes);
        }
    });

    @Test
    void three_capitals_that_nobody_else_has_are_a_prefix() {
        assertThat(prefixes.check(model("INC", List.of("service-desk")))).isEmpty();
    }

    @Test
    void a_process_that_people_start_needs_a_prefix() {
        assertThat(prefixes.check(model(null, List.of("service-desk"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("case.prefix"));
        assertThat(prefixes.check(model(null, List.of()))).isEmpty();
    }

    @Test
    void anything_but_three_capitals_is_refused() {
        for (var wrong : List.of("", "inc", "IN", "INCI", "IN1")) {
            assertThat(prefixes.check(model(wrong, List.of()))).as(wrong).hasSize(1);
        }
    }

    @Test
    void a_prefix_of_another_deployed_process_is_refused_but_not_the_own_one() {
        Mockito.when(processes.latest()).thenReturn(List.of(deployed("incident", "INC"), deployed("change", "CHG")));
        assertThat(prefixes.check(model("CHG", List.of())))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("change"));
        assertThat(prefixes.check(model("INC", List.of()))).isEmpty();
    }

    @Test
    void a_prefix_of_another_model_of_the_folder_is_refused() {
        var other = "<camunda:property name=\"case.prefix\" value=\"INC\" />";
        assertThat(prefixes.check(model("INC", List.of(), Map.of("other.bpmn", bytes(other)))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("other.bpmn"));
    }

    @Test
    void only_known_statuses_may_be_named() {
        var right = new Model.Element("Task_A", "A", "userTask", Map.of("case.status", "ON_HOLD"), null, List.of());
        var wrong = new Model.Element("Task_B", "B", "userTask", Map.of("case.status", "PAUSED"), null, List.of());
        var model = new Model(
                "incident.bpmn",
                "incident",
                "Incident",
                Map.of(),
                List.of(),
                List.of(right, wrong),
                new ProcessFolder("incident", Map.of()));
        assertThat(new CaseStatusRule().check(model)).singleElement().satisfies(finding -> {
            assertThat(finding.elementId()).isEqualTo("Task_B");
            assertThat(finding.reason()).contains("PAUSED").contains("IN_PROGRESS");
        });
    }

    private static Model model(String prefix, List<String> starters) {
        return model(prefix, starters, Map.of());
    }

    private static Model model(String prefix, List<String> starters, Map<String, byte[]> others) {
        Map<String, String> properties = prefix == null ? Map.of() : Map.of("case.prefix", prefix);
        return new Model(
                "incident.bpmn",
                "incident",
                "Incident",
                properties,
                starters,
                List.of(),
                new ProcessFolder("incident", others));
    }

    private static ProcessInfo deployed(String key, String prefix) {
        return new ProcessInfo(key + ":1:1", key, 1, key, Map.of("case.prefix", prefix), true);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
