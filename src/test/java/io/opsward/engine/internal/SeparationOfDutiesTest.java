package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.engine.CaseDuties;
import io.opsward.engine.CaseReader;
import io.opsward.engine.DutyTaken;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.Separation;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.Texts;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is kept away from which task, by what the model says of duties alone. */
@ProcessTest
class SeparationOfDutiesTest {

    private static final UserId WANG_MIN = new UserId("wangmin");
    private static final UserId ZHAO_LEI = new UserId("zhaolei");

    private static final Separation OF_IMPLEMENTER = new Separation("implementer", "verifier");

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private CaseDuties duties;

    @Autowired
    private Texts texts;

    @Autowired
    private RepositoryService repository;

    @BeforeEach
    void deploy() {
        DutyModels.deploy(repository);
    }

    @Test
    void whoever_implements_neither_claims_nor_is_given_the_verification() {
        var number = started("wangmin", DutyModels.SIDE_BY_SIDE, Map.of());
        var verify = task(number, "Task_Verify");
        implemented(number, "zhaolei");

        refused(OF_IMPLEMENTER, () -> As.user("zhaolei", () -> tasks.claim(verify.id())));
        refused(OF_IMPLEMENTER, () -> As.user("zhoutao", () -> tasks.reassign(verify.id(), ZHAO_LEI)));
        refused(new Separation("requester", "verifier"), () -> As.user("wangmin", () -> tasks.claim(verify.id())));
        As.user("qianjin", () -> tasks.claim(verify.id()));
        As.user("qianjin", () -> tasks.complete(verify.id(), Map.of()));

        assertThat(duties.of(number))
                .extracting(DutyTaken::duty, DutyTaken::person, DutyTaken::elementKey)
                .containsExactly(
                        tuple("requester", WANG_MIN, "StartEvent_Asked"),
                        tuple("implementer", ZHAO_LEI, "Task_Implement"),
                        tuple("verifier", new UserId("qianjin"), "Task_Verify"));
        assertThat(duties.barred(verify.id())).isEmpty();
    }

    @Test
    void a_task_held_before_goes_back_to_its_groups_when_its_holder_takes_the_other_duty() {
        var number = started("wangmin", DutyModels.SIDE_BY_SIDE, Map.of());
        var verify = task(number, "Task_Verify");
        As.user("zhaolei", () -> tasks.claim(verify.id()));
        implemented(number, "zhaolei");

        assertThat(task(number, "Task_Verify").assignee()).isNull();
        assertThat(duties.barred(verify.id()))
                .containsOnly(
                        Map.entry(WANG_MIN, new Separation("requester", "verifier")),
                        Map.entry(ZHAO_LEI, new Separation("implementer", "verifier")));
        As.user("qianjin", () -> tasks.claim(verify.id()));
    }

    @Test
    void the_refusal_says_the_rule_and_who_could_do_it_in_both_languages() {
        var number = started("wangmin", DutyModels.SIDE_BY_SIDE, Map.of());
        implemented(number, "zhaolei");
        var told = refusal(() ->
                As.user("zhaolei", () -> tasks.claim(task(number, "Task_Verify").id())));
        assertThat(texts.text(told.messageKey(), Locale.ENGLISH, told.parameters()))
                .startsWith("Who implements something does not verify it. This task can be done by ")
                .contains("钱进")
                .doesNotContain("赵磊", "王敏");
        assertThat(texts.text(told.messageKey(), Locale.SIMPLIFIED_CHINESE, told.parameters()))
                .startsWith("实施人不得验证自己的实施结果。可由")
                .contains("钱进")
                .endsWith("办理。");
    }

    @Test
    void a_message_opens_a_case_for_whom_it_names() {
        var named = As.user(
                "zhanglei",
                () -> processes.startByMessage(DutyModels.MESSAGE, Map.<String, Object>of("requestedBy", "liqiang")));
        assertThat(duties.holders(named, "requester")).containsExactly(new UserId("liqiang"));
        var nobody = As.user("zhanglei", () -> processes.startByMessage(DutyModels.MESSAGE, Map.of()));
        assertThat(duties.holders(nobody, "requester")).isEmpty();
    }

    @Test
    void a_task_meant_for_somebody_who_may_not_do_it_is_offered_to_its_groups() {
        var number = started("wangmin", DutyModels.APPOINTED, Map.of("appointed", "wangmin", "small", false));
        assertThat(task(number, "Task_Approve").assignee()).isNull();
        refused(
                new Separation("requester", ""),
                () -> As.user(
                        "wangmin",
                        () -> tasks.claim(task(number, "Task_Approve").id())));
        var other = started("wangmin", DutyModels.APPOINTED, Map.of("appointed", "zhanglei", "small", false));
        assertThat(task(other, "Task_Approve").assignee()).isEqualTo(new UserId("zhanglei"));
    }

    @Test
    void a_task_meant_for_such_a_person_alone_is_a_fault_that_names_task_and_person() {
        assertThatThrownBy(() -> started("wangmin", DutyModels.ALONE, Map.of("appointed", "wangmin", "small", false)))
                .hasStackTraceContaining("Task_Approve")
                .hasStackTraceContaining("is for wangmin alone, who may not do it as requester")
                .isNotInstanceOf(RuleViolation.class);
    }

    @Test
    void expressions_say_who_is_kept_away_and_who_has_a_duty() {
        var number = started("wangmin", DutyModels.APPOINTED, Map.of("appointed", "wangmin", "small", true));
        var task = task(number, "Task_Approve");
        assertThat(task.assignee()).isEqualTo(WANG_MIN);
        As.user("wangmin", () -> tasks.complete(task.id(), Map.of("approves", true, "writers", "liqiang, zhaolei,,")));
        assertThat(duties.holders(number, "approver")).containsExactly(WANG_MIN);
        assertThat(duties.holders(number, "author")).isEqualTo(Set.of(new UserId("liqiang"), ZHAO_LEI));
    }

    @Test
    void a_rule_that_cannot_be_read_lets_nobody_through() {
        assertThatThrownBy(() -> started("wangmin", DutyModels.APPOINTED, Map.of("appointed", "zhanglei")))
                .hasStackTraceContaining("small");
    }

    @Test
    void a_duty_that_the_values_deny_is_not_taken() {
        var number = started("wangmin", DutyModels.APPOINTED, Map.of("appointed", "zhanglei", "small", false));
        As.user(
                "zhanglei",
                () -> tasks.complete(task(number, "Task_Approve").id(), Map.of("approves", false, "writers", "")));
        assertThat(duties.holders(number, "approver")).isEmpty();
        assertThat(duties.of(number)).extracting(DutyTaken::duty).containsExactly("requester");
    }

    private CaseNumber started(String by, String process, Map<String, Object> values) {
        return As.user(by, () -> processes.start(process, values));
    }

    private void implemented(CaseNumber number, String by) {
        var task = task(number, "Task_Implement");
        As.user(by, () -> tasks.claim(task.id()));
        As.user(by, () -> tasks.complete(task.id(), Map.of()));
    }

    private UserTask task(CaseNumber number, String key) {
        return cases.openTasks(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Separation rule, ThrowingCallable act) {
        assertThat(refusal(act).parameters()[0]).isEqualTo(rule.demand());
    }

    private static RuleViolation refusal(ThrowingCallable act) {
        var told = catchThrowableOfType(RuleViolation.class, act);
        assertThat(told.messageKey()).isEqualTo("task.duties-apart");
        return told;
    }
}
