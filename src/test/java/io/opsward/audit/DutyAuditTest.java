package io.opsward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseReader;
import io.opsward.engine.DutyViolation;
import io.opsward.engine.Separation;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.Errands;
import io.opsward.tasklist.Repairs;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The check over all cases finds what somebody has done past the product, and nothing else. */
@ProcessTest
class DutyAuditTest {

    @Autowired
    private DutyAudit audit;

    @Autowired
    private StartService starts;

    @Autowired
    private TaskActs acts;

    @Autowired
    private CaseReader cases;

    @Autowired
    private JdbcClient jdbc;

    private CaseNumber number;

    @BeforeEach
    void aRepairIsDoneAndVerified() {
        var repairs = new Repairs(starts, acts, cases);
        number = repairs.done(Errands.title(), "zhaolei");
        repairs.work(number, "qianjin", Map.of("repaired", true));
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from engine_duty where case_number = ?")
                .param(number.value())
                .update();
    }

    @Test
    void duties_that_were_kept_apart_are_no_violation() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void what_was_done_past_the_product_is_found() {
        verifiedPastTheProduct("2026-01-01T00:00:00Z");
        assertThat(violations()).as("verified before it was repaired").isEmpty();
        verifiedPastTheProduct("2999-01-01T00:00:00Z");
        assertThat(violations()).singleElement().satisfies(found -> {
            assertThat(found.separation()).isEqualTo(new Separation("implementer", "verifier"));
            assertThat(found.before().elementKey()).isEqualTo("Task_DoRepair");
            assertThat(found.act().elementKey()).isEqualTo("Task_VerifyRepair");
            assertThat(found.act().person()).hasToString("zhaolei");
        });
    }

    @Test
    void pages_follow_each_other() {
        verifiedPastTheProduct("2999-01-01T00:00:00Z");
        verifiedPastTheProduct("2999-01-02T00:00:00Z");
        var found = violations();
        assertThat(found).hasSize(2).extracting(DutyViolation::id).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        var rest = As.user("heshen", () -> audit.violations(found.get(0)));
        assertThat(rest).contains(found.get(1)).doesNotContain(found.get(0));
    }

    @Test
    void nobody_but_auditors_and_administrators_asks() {
        for (var person : List.of("zhoutao", "fenggong", "chenchen")) {
            assertThatThrownBy(() -> As.user(person, () -> audit.violations(null)))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    /** As if somebody had completed the task with the engine's own tools. */
    private void verifiedPastTheProduct(String at) {
        jdbc.sql("""
                        insert into engine_duty (case_number, duty, person, source_id, definition_id, element_key, apart_from, taken_at)
                        select case_number, duty, 'zhaolei', gen_random_uuid()::text, definition_id, element_key, apart_from,
                            cast(:at as timestamptz)
                        from engine_duty where case_number = :number and duty = 'verifier' limit 1""").param("number", number.value()).param("at", at).update();
    }

    private List<DutyViolation> violations() {
        var all = new ArrayList<DutyViolation>();
        List<DutyViolation> page;
        do {
            var after = all.isEmpty() ? null : all.get(all.size() - 1);
            page = As.user("heshen", () -> audit.violations(after));
            all.addAll(page);
        } while (page.size() == DutyAudit.PAGE);
        return all.stream()
                .filter(found -> found.act().caseNumber().equals(number))
                .toList();
    }
}
