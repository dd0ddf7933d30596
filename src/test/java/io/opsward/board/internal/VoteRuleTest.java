package io.opsward.board.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import io.opsward.engine.spi.Model;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the model check says about votes. */
@ProcessTest
class VoteRuleTest {

    @Autowired
    private VoteRule rule;

    @Test
    void a_task_for_each_member_of_a_known_board_is_right() {
        assertThat(findings("userTask", true, Map.of("vote.board", "cab"))).isEmpty();
    }

    @Test
    void a_single_task_is_no_vote() {
        assertThat(findings("userTask", false, Map.of("vote.board", "cab")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.elementId()).isEqualTo("Task_Vote");
                    assertThat(finding.reason()).contains("multi-instance");
                });
        assertThat(findings("serviceTask", true, Map.of("vote.board", "cab"))).hasSize(1);
    }

    @Test
    void the_board_must_exist() {
        assertThat(findings("userTask", true, Map.of("vote.board", "cap")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("'cap'", "cab", "ecab"));
    }

    @Test
    void no_other_property_means_anything() {
        assertThat(findings("userTask", true, Map.of("vote.bord", "cab")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("'vote.bord'", "vote.board"));
    }

    @Test
    void a_whole_process_has_no_vote() {
        var model = model(Map.of("vote.board", "cab"), List.of());
        assertThat(rule.check(model))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("vote.board", "user task"));
    }

    private List<ModelFinding> findings(String type, boolean repeated, Map<String, String> properties) {
        var element = new Model.Element("Task_Vote", "Vote", type, properties, null, List.of(), repeated);
        return rule.check(model(Map.of(), List.of(element))).toList();
    }

    private static Model model(Map<String, String> properties, List<Model.Element> elements) {
        return new Model(
                "poll.bpmn", "poll", "Poll", properties, List.of(), elements, new ProcessFolder("poll", Map.of()));
    }
}
