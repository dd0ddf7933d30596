package io.opsward.change;

import static io.opsward.change.ChangeDesk.at;
import static io.opsward.change.ChangeDesk.request;
import static io.opsward.change.ChangeDesk.window;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.board.Ballots;
import io.opsward.engine.CaseDuties;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.schedule.Obstacle;
import io.opsward.schedule.ObstacleWords;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.tasklist.StartPlace;
import io.opsward.tasklist.StartService;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scenario 8 of the domain: a major change with vote, client approval, window and rollback. */
@ProcessTest
class MajorChangeScenarioTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private StartService starts;

    @Autowired
    private ChangeRegister changes;

    @Autowired
    private Ballots ballots;

    @Autowired
    private CaseDuties duties;

    private ChangeDesk desk;

    @BeforeEach
    void begin() {
        desk = new ChangeDesk(product);
    }

    @Test
    void a_major_change_is_rolled_back_at_the_latest_time_for_it() {
        ChangeDesk.begins("2026-03-09T09:30");
        isRefusedByLeadTime();
        var number =
                desk.submit("liqiang", request("2026-03-16T22:00", "2026-03-17T00:00", "2026-03-16T23:20", Map.of()));
        isMajor(number);
        isReviewedByAPeer(number);
        isVotedOn(number);
        isApprovedByTheClient(number);
        isScheduledAndPrepared(number);
        cannotBeStartedEarly(number);
        isRolledBack(number);
        isVerifiedBySomebodyElse(number);
        isClosedAsUnsuccessful(number);
    }

    private void isRefusedByLeadTime() {
        var tooSoon = request("2026-03-13T22:00", "2026-03-14T00:00", "2026-03-13T23:20", Map.of());
        assertThatThrownBy(() -> desk.submit("liqiang", tooSoon))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("change.too-soon");
                    assertThat(((ObstacleWords) refusal.parameters()[0]).obstacles())
                            .containsExactly(new Obstacle.LeadTime(5, LocalDate.parse("2026-03-16")));
                });
        assertThat(As.user("liqiang", () -> starts.draft(new StartPlace("change", null))))
                .as("what was typed is kept")
                .isPresent();
    }

    private void isMajor(CaseNumber number) {
        var accept = Map.<String, Object>of(
                "acceptance", "accepted", "changeType", "minor", "affectedFields", List.of("tech-hardware"));
        desk.work("zhoutao", number, "Task_AcceptChange", accept);
        desk.work("tangyong", number, "Task_AssessField", ChangeDesk.assessment("4", 60));
        var change = details(number);
        assertThat(change.risk()).isEqualTo(new Risk(4, 4, RiskLevel.HIGH));
        assertThat(change.summary().type()).isEqualTo(ChangeType.MAJOR);
    }

    private void isReviewedByAPeer(CaseNumber number) {
        assertThatThrownBy(() -> desk.take("liqiang", number, "Task_ReviewPlan"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("task.duties-apart");
        desk.work("zhaolei", number, "Task_ReviewPlan", Map.of("reviewOutcome", "pass"));
    }

    private void isVotedOn(CaseNumber number) {
        assertThat(ballots.of(number))
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.seats()).hasSize(5));
        assertThatThrownBy(() -> desk.vote("liqiang", number, "approve"))
                .as("the requester has no vote; the deputy was asked instead")
                .isInstanceOf(NoSuchElementException.class);
        desk.vote("zhoutao", number, "approve");
        desk.vote("sunli", number, "approve");
        desk.vote("xujing", number, "approve");
        desk.vote("zhaolei", number, "reject");
        assertThat(desk.open(number)).as("the silent one has a veto").containsExactly("Task_VoteInCab");
        desk.isNow("2026-03-10T10:00", number);
        desk.vote("xiefang", number, "approve");
        assertThat(desk.open(number)).containsExactly("Task_ApproveByClient");
        assertThat(details(number).lists().approvals())
                .filteredOn(approval -> approval.kind() == Approval.Kind.CAB)
                .singleElement()
                .extracting(Approval::decision)
                .isEqualTo("approved");
    }

    private void isApprovedByTheClient(CaseNumber number) {
        desk.work("chenchen", number, "Task_ApproveByClient", Map.of("clientDecision", "approve"));
        assertThat(desk.open(number)).containsExactly("Task_ScheduleChange");
    }

    private void isScheduledAndPrepared(CaseNumber number) {
        var window = new HashMap<>(window("2026-03-16T22:00", "2026-03-17T00:00", "2026-03-16T23:20"));
        window.put("trainingState", "not-needed");
        desk.work("zhoutao", number, "Task_ScheduleChange", window);
        desk.isNow("2026-03-16T20:00", number);
        var ready = Map.<String, Object>of(
                "backupDone", true, "toolsReady", true, "staffReady", true, "rollbackReady", true);
        desk.work("sunli", number, "Task_PrepareChange", ready);
    }

    private void cannotBeStartedEarly(CaseNumber number) {
        desk.isNow("2026-03-16T21:59", number);
        assertThat(desk.open(number)).isEmpty();
        desk.isNow("2026-03-16T22:00", number);
        assertThat(desk.open(number)).containsExactly("Task_ImplementChange");
        assertThat(details(number).summary().status()).isEqualTo(ChangeStatus.IMPLEMENT);
        desk.take("sunli", number, "Task_ImplementChange");
    }

    private void isRolledBack(CaseNumber number) {
        desk.isNow("2026-03-16T23:19", number);
        assertThat(desk.open(number)).containsExactly("Task_ImplementChange");
        desk.isNow("2026-03-16T23:20", number);
        assertThat(desk.open(number)).containsExactly("Task_RollBackChange");
        desk.isNow("2026-03-16T23:50", number);
        var rollback = Map.<String, Object>of(
                "rollbackReason", "固件装载失败",
                "actualStart", at("2026-03-16T22:05").toString(),
                "actualEnd", at("2026-03-16T23:45").toString(),
                "rollbackResult", "rolled-back",
                "serviceDisturbed", "no");
        desk.work("sunli", number, "Task_RollBackChange", rollback);
    }

    private void isVerifiedBySomebodyElse(CaseNumber number) {
        assertThat(duties.holders(number, "implementer")).containsExactly(new UserId("sunli"));
        assertThatThrownBy(() -> desk.take("sunli", number, "Task_VerifyChange"))
                .isInstanceOf(AccessRefused.class);
        var verified = Map.<String, Object>of("verification", "accepted", "verificationRemark", "HIS 可登录");
        desk.work("wangmin", number, "Task_VerifyChange", verified);
    }

    private void isClosedAsUnsuccessful(CaseNumber number) {
        var nothing = Map.<String, Object>of("configurationOutcome", "nothing", "configurationReason", "固件版本未变");
        desk.work("sunli", number, "Task_UpdateConfiguration", nothing);
        assertThat(desk.open(number)).as("its review cannot be left out").containsExactly("Task_ReviewChange");
        var review = Map.<String, Object>of(
                "asPlanned", "no",
                "windowKept", "yes",
                "rollbackUsed", "yes",
                "incidentCaused", "no",
                "makeStandard", "no",
                "reviewConclusion", "与厂商复核后再申请");
        desk.work("zhoutao", number, "Task_ReviewChange", review);
        assertThatThrownBy(() -> desk.work("zhoutao", number, "Task_CloseChange", Map.of("closureCode", "success")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("change.closure-code-wrong");
        desk.work("zhoutao", number, "Task_CloseChange", Map.of("closureCode", "rolled-back"));
        var change = details(number);
        assertThat(change.summary().status()).isEqualTo(ChangeStatus.CLOSED);
        assertThat(change.summary().result()).isEqualTo(ChangeResult.ROLLED_BACK);
        assertThat(ChangeResult.ROLLED_BACK.isUnsuccessful()).isTrue();
    }

    private ChangeDetails details(CaseNumber number) {
        return As.user("zhoutao", () -> changes.details(number)).orElseThrow();
    }
}
