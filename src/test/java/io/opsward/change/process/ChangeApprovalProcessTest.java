package io.opsward.change.process;

import static io.opsward.change.process.ChangeRun.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import io.opsward.testing.TestClock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through assessment and approval, one per test. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeApprovalProcessTest {

    @Autowired
    private ApplicationContext product;

    @BeforeEach
    void it_is_a_monday() {
        TestClock.get().set(Instant.parse("2026-03-09T01:00:00Z"));
    }

    @Test
    void a_field_that_finds_it_impossible_sends_it_back() {
        var change = accepted(product, "minor")
                .done(
                        "liqiang",
                        "Task_AssessField",
                        "assessedImpact",
                        "2",
                        "assessedProbability",
                        "2",
                        "assessedDowntime",
                        0L,
                        "securityAssessment",
                        "None",
                        "capacityAssessment",
                        "None",
                        "assessedTestResult",
                        "Good",
                        "testEnvironmentMatches",
                        "yes",
                        "assessmentVerdict",
                        "rework",
                        "assessmentRemark",
                        "Not enough time");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
        assertThat(change.variable("refusalReason")).isEqualTo("Not enough time");
    }

    @Test
    void a_peer_sends_the_plan_back() {
        var change = accepted(product, "minor").assessed("1", "1").reviewed("rework");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
    }

    @Test
    void a_manager_rejects_it() {
        accepted(product, "minor")
                .assessed("1", "1")
                .reviewed("pass")
                .approved("reject")
                .hasEndedBy("EndEvent_ChangeRejected");
    }

    @Test
    void a_manager_sends_it_back_and_every_approval_is_void() {
        var change =
                accepted(product, "minor").assessed("1", "1").reviewed("pass").approved("return");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
        change.submittedAgain();
        assertThat(change.openTasks()).containsExactly("Task_AcceptChange");
        assertThat(change.variable("changeType")).isNull();
    }

    @Test
    void the_client_agrees_to_downtime() {
        var change = downtime().clientSays("approve");
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
    }

    @Test
    void the_client_does_not_agree() {
        var change = downtime().clientSays("reject");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
    }

    @Test
    void a_silent_client_is_reminded_asked_again_and_then_answered_for_on_paper() {
        var change = downtime().timePasses("BoundaryEvent_ClientSilent").timePasses("BoundaryEvent_ClientLapsed");
        change.done("zhoutao", "Task_DecideWithoutClient", "clientDecision", "ask-again");
        assertThat(change.openTasks()).containsExactly("Task_ApproveByClient");
        change.timePasses("BoundaryEvent_ClientLapsed")
                .done("zhoutao", "Task_DecideWithoutClient", "clientDecision", "approve", "clientRemark", "Letter 7");
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
    }

    @Test
    void a_high_risk_brings_it_before_the_board_which_approves() {
        var change = accepted(product, "minor").readyForApproval("4", "4");
        assertThat(change.openTasks()).containsOnly("Task_VoteInCab");
        change.votes("zhoutao", "approve")
                .votes("zhaolei", "approve")
                .votes("sunli", "approve")
                .votes("zhenghua", "approve");
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
        assertThat(change.variable("changeType")).isEqualTo("major");
    }

    @Test
    void a_veto_of_the_board_sends_it_back() {
        var change = accepted(product, "major").readyForApproval("2", "2").votes("zhenghua", "reject");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
    }

    @Test
    void a_board_that_does_not_vote_defers_is_answered_and_asked_again() {
        var change = accepted(product, "major")
                .readyForApproval("2", "2")
                .timePasses("BoundaryEvent_CabDeputiesDue")
                .timePasses("BoundaryEvent_CabClosed");
        assertThat(change.openTasks()).containsExactly("Task_AnswerCab");
        change.done("zhoutao", "Task_AnswerCab", "cabAnswerOutcome", "vote-again", "cabAnswer", "At the next meeting")
                .timePasses("BoundaryEvent_CabClosed")
                .done("zhoutao", "Task_AnswerCab", "cabAnswerOutcome", "return", "cabAnswer", "Not now");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
    }

    @Test
    void an_emergency_board_that_does_not_vote_sends_it_back() {
        var change = accepted(product, "emergency", "requestedType", "emergency")
                .timePasses("BoundaryEvent_EcabDeputiesDue")
                .timePasses("BoundaryEvent_EcabClosed");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
    }

    @Test
    void an_emergency_board_approves() {
        var change = accepted(product, "emergency", "requestedType", "emergency")
                .votes("zhoutao", "approve")
                .votes("zhenghua", "approve");
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("change-approval")).isPositive();
        assertThat(TakenFlows.missingIn("change-approval")).isEmpty();
    }

    private ChangeRun downtime() {
        return accepted(product, "minor")
                .assessedWithDowntime(60)
                .reviewed("pass")
                .approved("approve");
    }
}
