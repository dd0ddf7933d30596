package io.opsward.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.engine.CaseDuties;
import io.opsward.engine.CaseReader;
import io.opsward.engine.DutyTaken;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A repair that fails its verification is done again by somebody else: then two people may not verify it. */
@ProcessTest
class SeparationOfDutiesScenarioTest {

    @Autowired
    private StartService starts;

    @Autowired
    private TaskActs acts;

    @Autowired
    private CaseReader cases;

    @Autowired
    private CaseDuties duties;

    @Test
    void everybody_who_ever_repaired_keeps_away_from_the_verification() {
        var repairs = new Repairs(starts, acts, cases);
        var number = repairs.done(Errands.title(), "zhaolei");
        refused(repairs.task(number).id(), "zhaolei");

        repairs.work(number, "wangmin", Map.of("repaired", false));
        repairs.work(number, "qianjin", Map.of("work", "Changed the card"));
        refused(repairs.task(number).id(), "zhaolei");
        refused(repairs.task(number).id(), "qianjin");
        assertThatThrownBy(() -> As.user(
                        "zhoutao",
                        () -> acts.reassign(repairs.task(number).id(), new UserId("qianjin"), "He knows it")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("task.duties-apart");

        repairs.work(number, "wangmin", Map.of("repaired", true));
        assertThat(repairs.isOver(number)).isTrue();
        assertThat(duties.of(number))
                .extracting(DutyTaken::duty, taken -> taken.person().value())
                .containsExactly(
                        tuple("requester", "wangmin"),
                        tuple("implementer", "zhaolei"),
                        tuple("verifier", "wangmin"),
                        tuple("implementer", "qianjin"),
                        tuple("verifier", "wangmin"));
    }

    private void refused(String taskId, String person) {
        assertThatThrownBy(() -> As.user(person, () -> acts.claim(taskId)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("task.duties-apart");
    }
}
