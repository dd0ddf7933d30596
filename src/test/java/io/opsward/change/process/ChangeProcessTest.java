package io.opsward.change.process;

import static io.opsward.change.process.ChangeRun.accepted;
import static io.opsward.change.process.ChangeRun.proposed;
import static io.opsward.change.process.ChangeRun.requested;
import static io.opsward.change.process.ChangeRun.scheduled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.change.ChangeTemplate;
import io.opsward.change.ChangeTemplates;
import io.opsward.change.Plans;
import io.opsward.change.Step;
import io.opsward.shared.Bilingual;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import io.opsward.testing.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way from a request to its closing, one per test. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChangeProcessTest {

    private static final ChangeTemplate RESTART = new ChangeTemplate(
            "restart-node",
            new Bilingual("Restart a node", "重启节点"),
            "One node after the other",
            null,
            new Plans("In the lab", null, "Start the old node"),
            List.of(new Step("Stop the node", 5, null), new Step("Start the node", 5, null)),
            true);

    @Autowired
    private ChangeTemplates templates;

    @Autowired
    private ApplicationContext product;

    @BeforeEach
    void it_is_a_monday() {
        TestClock.get().set(Instant.parse("2026-03-09T01:00:00Z"));
    }

    @Test
    void a_minor_change_is_approved_by_a_manager_and_closed_without_review() {
        var change = scheduled(product).prepared();
        assertThat(change.openTasks()).as("it waits for its window").isEmpty();
        change.isInWindow(0)
                .carriedOut("success")
                .verified("accepted")
                .nothingToConfigure()
                .closed("success")
                .hasEndedBy("EndEvent_ChangeClosed");
    }

    @Test
    void a_request_is_rejected() {
        requested(product)
                .done("zhoutao", "Task_AcceptChange", "acceptance", "reject", "acceptanceRemark", "Not needed")
                .hasEndedBy("EndEvent_ChangeRejected");
    }

    @Test
    void a_proposal_of_a_case_is_completed_and_withdrawn() {
        proposed(product, Map.of("title", "More memory", "reason", "Too slow", "requestedBy", "liqiang"))
                .done("liqiang", "Task_CompleteRequest", "submission", "withdraw", "cancelReason", "Bought a new one")
                .hasEndedBy("EndEvent_ChangeCancelled");
    }

    @Test
    void what_is_returned_three_times_is_talked_over() {
        var change = requested(product);
        for (var i = 0; i < 3; i++) {
            if (i > 0) {
                change.submittedAgain();
            }
            change.done("zhoutao", "Task_AcceptChange", "acceptance", "return", "acceptanceRemark", "Incomplete");
        }
        assertThat(change.variable("returnCount")).isEqualTo(3L);
        change.done("zhoutao", "Task_ReviewReturns", "returnsMeasure", "We sit together");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
    }

    @Test
    void what_was_made_without_approval_goes_straight_to_its_review() {
        var change = requested(
                product,
                "unauthorized",
                true,
                "carriedOutBy",
                "Vendor",
                "actualStart",
                "2026-03-02T01:00:00Z",
                "actualEnd",
                "2026-03-02T02:00:00Z",
                "requestedType",
                null);
        assertThat(change.openTasks()).containsExactly("Task_ReviewChange");
        change.reviewedAfterwards("[]").nothingToConfigure().closed("success").hasEndedBy("EndEvent_ChangeClosed");
    }

    @Test
    void a_change_is_cancelled_before_its_review() {
        scheduled(product)
                .receives("change-cancelled", Map.of("cancelReason", "Client has no time"))
                .hasEndedBy("EndEvent_ChangeCancelled");
    }

    @Test
    void a_standard_change_has_the_plans_of_its_template_and_needs_no_approval() {
        As.user("zhoutao", () -> templates.keep(RESTART));
        var change = requested(product, "requestedType", "standard", "template", RESTART.key(), "rollbackPlan", null)
                .acceptedAs("standard");
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
        assertThat(change.variable("rollbackPlan")).isEqualTo("Start the old node");
        assertThat(change.variable("implementationPlan")).asString().contains("Stop the node");
    }

    @Test
    void what_stands_against_a_window_needs_the_signature_of_a_second_person() {
        var change = ready().scheduledForTomorrow();
        assertThat(change.openTasks()).containsExactly("Task_SignExemption");
        assertThatThrownBy(() -> change.done("zhoutao", "Task_SignExemption", "exemptionDecision", "signed"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("task.duties-apart");
        change.done("wujing", "Task_SignExemption", "exemptionDecision", "signed", "exemptionRemark", "Go");
        assertThat(change.openTasks()).containsExactly("Task_PrepareChange");
    }

    @Test
    void without_the_signature_another_window_is_sought() {
        var change = ready().scheduledForTomorrow()
                .done("wujing", "Task_SignExemption", "exemptionDecision", "refused", "exemptionRemark", "Wait");
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
    }

    @Test
    void an_emergency_is_carried_out_first_and_its_papers_follow() {
        var change = accepted(product, "emergency", "requestedType", "emergency", "testPlan", null)
                .votes("zhoutao", "approve")
                .votes("zhenghua", "approve")
                .scheduled()
                .prepared()
                .isInWindow(0)
                .carriedOut("success-with-deviation")
                .verified("accepted")
                .timePasses("BoundaryEvent_PapersLate");
        assertThat(change.openTasks()).containsExactly("Task_ChasePapers", "Task_CompletePapers");
        change.done("zhoutao", "Task_ChasePapers", "papersMeasure", "Today")
                .done("sunli", "Task_CompletePapers", "testResult", "Good", "papersRemark", "By phone")
                .done("wujing", "Task_ReviewInCab", "cabReview", "justified", "cabReviewRemark", "Right so")
                .nothingToConfigure()
                .reviewedAfterwards("[]")
                .closed("success-with-deviation")
                .hasEndedBy("EndEvent_ChangeClosed");
    }

    @Test
    void what_is_not_authorised_ends_or_comes_back() {
        accepted(product, "minor").readyForApproval("1", "1").approved("reject").hasEndedBy("EndEvent_ChangeRejected");
        var change = accepted(product, "minor").readyForApproval("1", "1").approved("return");
        assertThat(change.openTasks()).containsExactly("Task_CompleteRequest");
    }

    @Test
    void a_missed_window_is_followed_by_another_one() {
        var change = scheduled(product).isInWindow(110).prepared().isInWindow(111);
        assertThat(change.openTasks()).containsExactly("Task_ScheduleChange");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("change")).isPositive();
        assertThat(TakenFlows.missingIn("change")).isEmpty();
    }

    private ChangeRun ready() {
        return accepted(product, "minor").readyForApproval("1", "1").approved("approve");
    }
}
