package io.opsward.incident.process;

import static io.opsward.incident.process.IncidentRun.graded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.SlaPolicies;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.Priority;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import io.opsward.testing.TestClock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every way through the track of major incidents, one per test. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MajorIncidentProcessTest {

    /** A service for which the client wants no notices. */
    private static final String QUIET_SERVICE = "school-portal";

    @Autowired
    private ApplicationContext product;

    @Autowired
    private SlaPolicies policies;

    @Test
    void a_major_incident_has_a_commander_notices_and_a_review() {
        var incident = graded(product, "high", "high")
                .done("wangmin", "Task_SendNotice", "noticeText", "At work")
                .timePasses("Event_NoticeIntervalElapsed")
                .done("zhoutao", "Task_AppointCommander", "commander", "wujing")
                .done("wujing", "Task_CoordinateResources", "resourcePlan", "All hands", "startEmergency", true)
                .done("zhoutao", "Task_StartEmergencyResponse", "emergencyLevel", "II")
                .sentTo("tech-database")
                .solved("liqiang");
        assertThat(incident.openTasks()).containsExactly("Task_ConfirmResolution", "Task_ReviewMajorIncident");
        incident.done("zhoutao", "Task_ReviewMajorIncident", "reviewCourse", "-")
                .answered("chenchen", "accepted")
                .closed("wangmin")
                .rated("5")
                .done("zhoutao", "Task_EvaluateResolution", "evaluationResult", "good", "evaluationFindings", "-")
                .hasEndedBy("EndEvent_IncidentClosed");
    }

    @Test
    void a_solver_does_not_command() {
        var incident = graded(product, "high", "high").sentTo("tech-database").transferredTo("liqiang", "tech-os");
        assertThatThrownBy(() -> incident.done("zhoutao", "Task_AppointCommander", "commander", "liqiang"))
                .hasMessageContaining("incident.commander-works-on-it");
    }

    @Test
    void a_commander_does_not_solve() {
        var incident = graded(product, "high", "high")
                .sentTo("tech-database")
                .done("zhoutao", "Task_AppointCommander", "commander", "xujing")
                .done("xujing", "Task_CoordinateResources", "resourcePlan", "-", "startEmergency", false);
        assertThatThrownBy(() -> incident.solved("xujing")).hasMessageContaining("task.duties-apart");
    }

    @Test
    void a_reopened_incident_keeps_its_commander_and_is_reviewed_once_it_is_restored_again() {
        var incident = graded(product, "high", "high")
                .done("zhoutao", "Task_AppointCommander", "commander", "wujing")
                .sentTo("tech-database")
                .solved("liqiang")
                .answered("chenchen", "rejected");
        assertThat(incident.openTasks())
                .as("notices again, no second commander, the review called off")
                .containsExactly("Task_CoordinateResources", "Task_DiagnoseIncident", "Task_SendNotice");
        incident.solved("liqiang");
        assertThat(incident.openTasks()).containsExactly("Task_ConfirmResolution", "Task_ReviewMajorIncident");
    }

    @Test
    void the_track_is_called_off_where_the_grade_was_too_high() {
        var incident = graded(product, "high", "high").sentTo("tech-database").regraded("liqiang", "low", "medium");
        assertThat(incident.openTasks()).containsExactly("Task_DiagnoseIncident");
        assertThat(incident.variable("isMajor")).isEqualTo(false);
    }

    @Test
    void no_notices_are_sent_where_none_are_promised() {
        As.user("zhoutao", this::promiseNoNotices);
        var incident = IncidentRun.reported(product)
                .done("wangmin", "Task_RegisterIncident", "kind", "incident", "serviceItem", QUIET_SERVICE)
                .done("wangmin", "Task_ClassifyIncident", "category", "other", "impact", "high", "urgency", "high");
        assertThat(incident.openTasks()).containsExactly("Task_AppointCommander", "Task_GiveFirstSupport");
    }

    private void promiseNoNotices() {
        var usual = policies.inForce(null, null, Priority.P1, TestClock.get().instant());
        policies.save(
                new SlaPolicy(
                        new PolicyVersion(0, 0),
                        "first-hospital",
                        QUIET_SERVICE,
                        Priority.P1,
                        usual.response(),
                        usual.resolution(),
                        usual.calendar(),
                        usual.pausingReasons(),
                        usual.warnAt(),
                        null,
                        usual.validFrom(),
                        usual.changedBy()),
                0);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn("incident-major")).isGreaterThan(20);
        assertThat(TakenFlows.missingIn("incident-major")).isEmpty();
    }
}
