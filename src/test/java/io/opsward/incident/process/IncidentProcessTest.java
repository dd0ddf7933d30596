package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentRun.alerted;
import static io.opsward.incident.process.IncidentRun.dispatched;
import static io.opsward.incident.process.IncidentRun.graded;
import static io.opsward.incident.process.IncidentRun.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.casefile.CaseLink;
import io.opsward.casefile.CaseLinks;
import io.opsward.engine.CaseMessages;
import io.opsward.knowledge.ArticleVersion;
import io.opsward.knowledge.ArticleWorklist;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.CaseJobs;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the incident models, one per test. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncidentProcessTest {

    @Autowired
    private ApplicationContext product;

    @Test
    void a_group_solves_it_and_the_client_is_content() {
        var incident = dispatched(product).solved("liqiang");
        assertThat(incident.variable("solver")).isEqualTo("liqiang");
        incident.answered("chenchen", "accepted").closed("wangmin").rated("5").hasEndedBy("EndEvent_IncidentClosed");
    }

    @Test
    void a_solution_worth_knowing_is_a_draft_of_the_solver_at_once() {
        var before = draftsOf("liqiang");
        var incident = dispatched(product).solvedWithLesson("liqiang");

        var drafts = draftsOf("liqiang");
        drafts.removeAll(before);
        assertThat(drafts).singleElement().satisfies(draft -> {
            assertThat(draft.content().solution()).isEqualTo("Added a data file");
            assertThat(draft.content().title()).isEqualTo(incident.variable("title"));
            assertThat(draft.caseNumber()).as("its review is a case of its own").isNotNull();
        });
        assertThat(incident.variable("proposeArticle"))
                .as("asked anew after a reopening")
                .isEqualTo(false);
        incident.answered("chenchen", "accepted").closed("wangmin");
    }

    @Test
    void what_needs_a_change_waits_for_it_and_goes_on_when_it_is_closed() {
        var incident = dispatched(product).awaitsChange("liqiang");
        var change = new CaseNumber((String) incident.variable("changeNumber"));
        assertThat(change.value()).startsWith("CHG-");
        assertThat(incident.variable("holdReason")).isEqualTo("AWAITING_CHANGE");
        assertThat(product.getBean(CaseLinks.class).of(incident.number()))
                .extracting(CaseLink::from)
                .as("the change says what it is for")
                .contains(change);

        product.getBean(CaseMessages.class).send("change-closed", incident.number(), Map.of("changeResult", "success"));
        new CaseJobs(product).runDue(incident.number());

        incident.solved("liqiang").answered("chenchen", "accepted").closed("wangmin");
        assertThat(incident.variable("changeResult")).isEqualTo("success");
    }

    @Test
    void work_may_go_on_without_the_change() {
        dispatched(product)
                .awaitsChange("liqiang")
                .done("liqiang", "Task_FollowChange", "resumeNote", "Restart helps until then")
                .solved("liqiang");
    }

    @Test
    void an_alert_that_is_no_incident_is_dismissed() {
        alerted(product)
                .done("wangmin", "Task_RegisterIncident", "kind", "not-an-incident", "cancelReason", "Planned")
                .hasEndedBy("EndEvent_NotAnIncident");
    }

    @Test
    void a_duplicate_ends_linked_to_the_first_one() {
        var first = reported(product);
        reported(product)
                .done(
                        "wangmin",
                        "Task_RegisterIncident",
                        "kind",
                        "duplicate",
                        "duplicateOf",
                        first.number().value())
                .hasEndedBy("EndEvent_IncidentDuplicate");
    }

    @Test
    void a_duplicate_of_nothing_is_refused_and_the_task_stays() {
        var incident = reported(product);
        assertThatThrownBy(() -> incident.done(
                        "wangmin", "Task_RegisterIncident", "kind", "duplicate", "duplicateOf", "INC-1999-000001"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("incident.unknown-parent");
        assertThat(incident.openTasks()).containsExactly("Task_RegisterIncident");
    }

    @Test
    void without_an_answer_the_solution_counts_as_accepted_and_a_second_person_closes() {
        var incident = graded(product, "low", "medium")
                .done("wangmin", "Task_GiveFirstSupport", "firstLineResolved", true, "resolution", "Port set right")
                .timePasses("BoundaryEvent_ConfirmationLapsed");
        assertThat(incident.variable("autoConfirmed")).isEqualTo(true);
        assertThatThrownBy(() -> incident.closed("wangmin"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("task.duties-apart");
        incident.closed("zhanglei").timePasses("BoundaryEvent_RatingLapsed").hasEndedBy("EndEvent_IncidentClosed");
    }

    @Test
    void a_poor_rating_is_evaluated() {
        dispatched(product)
                .solved("liqiang")
                .answered("wangmin", "accepted")
                .closed("wangmin")
                .rated("2")
                .done("zhoutao", "Task_EvaluateResolution", "evaluationResult", "poor", "evaluationFindings", "Slow")
                .hasEndedBy("EndEvent_IncidentClosed");
    }

    @Test
    void the_third_transfer_is_reviewed() {
        var incident = dispatched(product)
                .transferredTo("liqiang", "tech-os")
                .transferredTo("liuyang", "tech-network")
                .transferredTo("zhaolei", "tech-hardware");
        assertThat(incident.openTasks()).containsExactly("Task_ReviewTransfers");
        incident.done("zhoutao", "Task_ReviewTransfers", "assignedGroup", "tech-database");
        assertThat(incident.openTasks()).containsExactly("Task_DiagnoseIncident");
        assertThat(incident.variable("reassignCount")).isEqualTo(3);
    }

    @Test
    void a_wrong_grade_is_put_right_and_the_diagnosis_goes_on() {
        var incident = dispatched(product).regraded("liqiang", "medium", "high");
        assertThat(incident.variable("priority")).isEqualTo("P2");
        assertThat(incident.openTasks()).containsExactly("Task_DiagnoseIncident");
    }

    @Test
    void the_same_grade_again_is_refused() {
        var incident = dispatched(product);
        assertThatThrownBy(() -> incident.regraded("liqiang", "medium", "medium"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("incident.same-grade");
        assertThat(incident.variable("priority")).isEqualTo("P3");
    }

    @Test
    void waiting_ends_by_hand() {
        var incident = dispatched(product).onHold("liqiang").done("liqiang", "Task_ResumeWork");
        assertThat(incident.openTasks()).containsExactly("Task_DiagnoseIncident");
    }

    @Test
    void waiting_ends_with_the_awaited_answer() {
        var incident = dispatched(product).onHold("liqiang").receives("incident-resumed", Map.of());
        assertThat(incident.openTasks()).containsExactly("Task_DiagnoseIncident");
    }

    @Test
    void what_first_line_solved_in_vain_is_dispatched() {
        var incident = graded(product, "low", "low")
                .done("wangmin", "Task_GiveFirstSupport", "firstLineResolved", true, "resolution", "Restarted")
                .answered("chenchen", "rejected");
        assertThat(incident.openTasks()).containsExactly("Task_DispatchIncident");
    }

    @Test
    void the_second_reopening_is_reviewed() {
        var incident = dispatched(product)
                .solved("liqiang")
                .answered("chenchen", "rejected")
                .solved("liqiang")
                .answered("chenchen", "rejected");
        assertThat(incident.variable("reopenCount")).isEqualTo(2);
        incident.done("zhoutao", "Task_ReviewReopening", "reopeningReview", "Again");
        assertThat(incident.openTasks()).containsExactly("Task_DiagnoseIncident");
    }

    @Test
    void a_withdrawn_incident_ends_at_whatever_step_it_is() {
        dispatched(product)
                .receives("incident-cancelled", Map.of("cancelReason", "Works again"))
                .hasEndedBy("EndEvent_IncidentCancelled");
    }

    @Test
    void a_grave_incident_is_recognised_late_and_its_track_begins() {
        var incident = dispatched(product).regraded("liqiang", "high", "high");
        assertThat(incident.variable("isMajor")).isEqualTo(true);
        assertThat(incident.openTasks())
                .containsExactly("Task_AppointCommander", "Task_DiagnoseIncident", "Task_SendNotice");
    }

    @Test
    void a_major_incident_that_is_reopened_is_declared_again() {
        var incident = graded(product, "high", "high")
                .sentTo("tech-database")
                .solved("liqiang")
                .answered("chenchen", "rejected");
        assertThat(incident.openTasks())
                .containsExactly("Task_AppointCommander", "Task_DiagnoseIncident", "Task_SendNotice");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("incident")).isGreaterThan(60);
        assertThat(TakenFlows.missingIn("incident")).isEmpty();
    }

    private List<ArticleVersion> draftsOf(String author) {
        return As.user(
                author,
                () -> new ArrayList<>(product.getBean(ArticleWorklist.class).own()));
    }
}
