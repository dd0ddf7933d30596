package io.opsward.change;

import static io.opsward.change.ChangeDesk.at;
import static io.opsward.change.ChangeDesk.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.form.FormRefused;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.Bilingual;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.tasklist.StartPlace;
import io.opsward.tasklist.StartService;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What cannot be asked for, done or said of a change. */
@ProcessTest
class ChangeRefusalsTest {

    private static final String FROM = "2026-03-24T22:00";
    private static final String UNTIL = "2026-03-25T00:00";
    private static final String ROLLBACK = "2026-03-24T23:20";

    @Autowired
    private ApplicationContext product;

    @Autowired
    private StartService starts;

    @Autowired
    private ChangeTemplates templates;

    @Autowired
    private ChangeWithdrawal withdrawal;

    @Autowired
    private ChangeRegister register;

    @Autowired
    private ChangeImplementation implementation;

    private ChangeDesk desk;

    @BeforeEach
    void begin() {
        ChangeDesk.begins("2026-03-09T09:30");
        desk = new ChangeDesk(product);
    }

    @Test
    void a_window_that_ends_before_it_starts() {
        refused("schedule.window-order", () -> submit(UNTIL, FROM, ROLLBACK, Map.of()));
    }

    @Test
    void a_latest_rollback_outside_the_window() {
        refused("schedule.rollback-outside", () -> submit(FROM, UNTIL, "2026-03-25T00:01", Map.of()));
    }

    @Test
    void a_window_in_the_past() {
        refused(
                "schedule.window-past",
                () -> submit("2026-03-08T22:00", "2026-03-09T00:00", "2026-03-08T23:20", Map.of()));
    }

    @Test
    void a_request_without_rollback_plan_and_what_was_typed_is_kept() {
        var without = request(FROM, UNTIL, ROLLBACK, Map.of());
        without.remove("rollbackPlan");
        assertThatThrownBy(() -> desk.submit("liqiang", without))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refusal -> assertThat(refusal.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.label()).isEqualTo("Rollback plan")));
        assertThat(As.user("liqiang", () -> starts.draft(new StartPlace("change", null))))
                .get()
                .satisfies(draft -> assertThat(draft.values()).containsEntry("title", "存储固件升级"));
        assertThatThrownBy(() -> new Plans("Lab", null, " ").requireWayBack())
                .as("whoever starts it without the form")
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("change.rollback-plan-missing");
    }

    @Test
    void a_template_that_is_not_in_force() {
        As.user("zhoutao", () -> templates.keep(template("retired-change", false)));
        assertThatThrownBy(() -> submit(
                        FROM, UNTIL, ROLLBACK, Map.of("requestedType", "standard", "template", "retired-change")))
                .isInstanceOf(FormRefused.class);
        refused("change.template-retired", () -> templates.active("retired-change"));
    }

    @Test
    void a_normal_request_accepted_as_standard() {
        var number = submit(FROM, UNTIL, ROLLBACK, Map.of());
        var standard = Map.<String, Object>of("acceptance", "accepted", "changeType", "standard");
        refused("change.template-missing", () -> desk.work("zhoutao", number, "Task_AcceptChange", standard));
        assertThat(desk.open(number)).containsExactly("Task_AcceptChange");
    }

    @Test
    void a_manager_who_asked_for_it_approves_it() {
        var number = desk.submit("zhoutao", request(FROM, UNTIL, ROLLBACK, Map.of("riskImpact", "1")));
        accept(number, "minor");
        desk.work("xujing", number, "Task_AssessField", ChangeDesk.assessment("1", 0));
        desk.work("zhaolei", number, "Task_ReviewPlan", Map.of("reviewOutcome", "pass"));
        refused("task.duties-apart", () -> desk.take("zhoutao", number, "Task_ApproveChange"));
    }

    @Test
    void work_that_was_done_outside_its_window_or_left_steps_out() {
        var number = submit(FROM, UNTIL, ROLLBACK, Map.of());
        refused("change.before-window", () -> implementation.carriedOut(number, execution(FROM, UNTIL)));
        ChangeDesk.begins("2026-03-24T23:00");
        refused("change.outside-window", () -> implementation.carriedOut(number, execution("2026-03-24T21:59", UNTIL)));
        refused("change.steps-open", () -> implementation.carriedOut(number, execution(FROM, UNTIL)));
    }

    @Test
    void a_cancellation_without_reason_by_others_or_too_late() {
        var number = submit(FROM, UNTIL, ROLLBACK, Map.of());
        refused("change.cancel-reason-missing", () -> As.user("zhoutao", () -> withdrawal.cancel(number, " ")));
        assertThatThrownBy(() -> As.user("liqiang", () -> withdrawal.cancel(number, "Why not")))
                .isInstanceOf(AccessRefused.class);
        As.user("zhoutao", () -> withdrawal.cancel(number, "需方取消"));
        var change = As.user("heshen", () -> register.details(number)).orElseThrow();
        assertThat(change.summary().status()).isEqualTo(ChangeStatus.CANCELLED);
        assertThat(change.after().remark()).isEqualTo("需方取消");
        refused("change.cancel-too-late", () -> As.user("zhoutao", () -> withdrawal.cancel(number, "Again")));
    }

    private CaseNumber submit(String from, String until, String rollback, Map<String, ?> more) {
        return desk.submit("liqiang", request(from, until, rollback, more));
    }

    private void accept(CaseNumber number, String type) {
        var accepted = Map.<String, Object>of(
                "acceptance", "accepted", "changeType", type, "affectedFields", List.of("tech-database"));
        desk.work("wujing", number, "Task_AcceptChange", accepted);
    }

    private static Execution execution(String from, String until) {
        return new Execution(at(from), at(until), ChangeResult.SUCCESS, null, steps());
    }

    private static ChangeTemplate template(String key, boolean active) {
        return new ChangeTemplate(key, new Bilingual("A", "甲"), "-", null, new Plans("-", null, "-"), steps(), active);
    }

    private static List<Step> steps() {
        return List.of(new Step("Load", 10, null));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
