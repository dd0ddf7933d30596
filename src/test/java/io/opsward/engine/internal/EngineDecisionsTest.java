package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.DecisionGateway;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.shared.NotFound;
import io.opsward.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form shows what a decision table will say, before anybody has decided. */
@ProcessTest
class EngineDecisionsTest {

    @Autowired
    private DecisionGateway decisions;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private HistoryService history;

    @Test
    void the_priority_follows_from_impact_and_urgency() {
        assertThat(priority(Map.of("impact", "high", "urgency", "high"))).isEqualTo("P1");
        assertThat(priority(Map.of("impact", "low", "urgency", "low"))).isEqualTo("P4");
    }

    @Test
    void half_of_the_inputs_gives_no_answer() {
        assertThat(priority(Map.of("impact", "high"))).isNull();
        assertThat(priority(Map.of())).isNull();
        assertThat(priority(Map.of("impact", "${1 + 1}", "urgency", "\"high\" or true")))
                .isNull();
    }

    @Test
    void looking_leaves_no_trace_in_the_history() {
        var before = history.createHistoricDecisionInstanceQuery().count();
        priority(Map.of("impact", "high", "urgency", "low"));
        assertThat(history.createHistoricDecisionInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void a_table_that_is_not_beside_the_process_is_not_found() {
        assertThatThrownBy(() -> decisions.evaluate(incident(), "change-risk", "risk", Map.of()))
                .isInstanceOf(NotFound.class);
    }

    private Object priority(Map<String, ?> inputs) {
        return decisions.evaluate(incident(), "incident-priority", "priority", inputs);
    }

    private String incident() {
        return processes.latest().stream()
                .filter(process -> process.key().equals("incident"))
                .map(ProcessInfo::definitionId)
                .findFirst()
                .orElseThrow();
    }
}
