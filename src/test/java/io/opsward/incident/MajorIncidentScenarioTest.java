package io.opsward.incident;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static io.opsward.servicelevel.ClockName.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.ProcessGateway;
import io.opsward.identity.GroupKey;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Scenario 1 of the domain: the HIS database is down for the whole hospital. Its problem record comes with problems. */
@ProcessTest
class MajorIncidentScenarioTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private ServiceClocks clocks;

    @Autowired
    private TaskActs acts;

    @Autowired
    private IncidentRegister incidents;

    private Desk desk;
    private Scene scene;

    @BeforeEach
    void begin() {
        desk = new Desk(product);
        scene = new Scene(product);
    }

    @Test
    void a_response_that_comes_late_and_a_resolution_in_time() {
        Scene.begins("2026-03-02T09:10");
        var number = desk.graded("HIS 数据库宕机", "high", "high");
        isUrgent(number);
        notice(number);

        desk.dispatch("wangmin", number, "tech-database");
        isForDatabasePeopleAlone(number);

        scene.isNow("2026-03-02T09:25", number);
        isWithManagement(number);

        scene.isNow("2026-03-02T09:30", number);
        isTakenLate(number);
        isCommandedBySomebodyElse(number);

        noticesGoOnUntilRestored(number);

        scene.isNow("2026-03-02T12:40", number);
        desk.solve("liqiang", number, Map.of());
        isRestoredInTime(number);
    }

    private void isUrgent(CaseNumber number) {
        var incident = As.user("wangmin", () -> incidents.details(number)).orElseThrow();
        assertThat(incident.summary().priority()).isEqualTo(Priority.P1);
        assertThat(scene.due(number, RESPONSE)).isEqualTo(LocalDateTime.parse("2026-03-02T09:25"));
        assertThat(scene.due(number, RESOLUTION)).isEqualTo(LocalDateTime.parse("2026-03-02T13:10"));
        assertThat(desk.task(number, "Task_AppointCommander").groups()).containsExactly(GroupKey.MANAGEMENT);
    }

    private void isForDatabasePeopleAlone(CaseNumber number) {
        assertThat(desk.task(number, "Task_DiagnoseIncident").groups()).containsExactly(new GroupKey("tech-database"));
        assertThat(scene.due(number, RESPONSE))
                .as("first support and dispatch were no response")
                .isEqualTo(LocalDateTime.parse("2026-03-02T09:25"));
        assertThat(desk.isOpen(number, "Task_HandleLateResponse")).isFalse();
    }

    private void isWithManagement(CaseNumber number) {
        assertThat(desk.task(number, "Task_HandleLateResponse").groups()).containsExactly(GroupKey.MANAGEMENT);
        assertThat(desk.task(number, "Task_DiagnoseIncident").groups())
                .as("a P1 that nobody takes goes to management at once")
                .contains(GroupKey.MANAGEMENT);
        assertThat(processes.variables(number)).containsEntry("responseBreached", true);
        assertThat(As.user("zhoutao", () -> clocks.escalations(number)))
                .extracting(Escalation::reason)
                .contains(Escalation.UNCLAIMED_MAJOR);
        scene.isNow("2026-03-02T09:26", number);
        assertThat(desk.tasks(number).stream().filter(task -> task.key().equals("Task_HandleLateResponse")))
                .as("once, however often timers are looked at")
                .hasSize(1);
    }

    private void isTakenLate(CaseNumber number) {
        var task = desk.task(number, "Task_DiagnoseIncident").id();
        assertThatThrownBy(() -> As.user("liqiang", () -> acts.claim(task)))
                .hasMessageContaining("servicelevel.reason-demanded");
        As.user("liqiang", () -> acts.claimLate(task, "正在处理另一起故障"));
        var response = scene.clock(number, RESPONSE);
        assertThat(response.explanation().state()).isEqualTo(ClockState.STOPPED);
        assertThat(response.explanation().isMissed()).isTrue();
        assertThat(response.missedReason()).isEqualTo("正在处理另一起故障");
        desk.work(
                "zhoutao",
                number,
                "Task_HandleLateResponse",
                Map.of("lateCause", "staff-shortage", "clientInformed", true, "measureTaken", "已安排第二名数据库工程师"));
    }

    private void isCommandedBySomebodyElse(CaseNumber number) {
        assertThatThrownBy(() -> desk.work("zhoutao", number, "Task_AppointCommander", Map.of("commander", "liqiang")))
                .hasMessageContaining("incident.commander-works-on-it");
        desk.complete("zhoutao", desk.task(number, "Task_AppointCommander").id(), Map.of("commander", "wujing"));
        desk.work("wujing", number, "Task_CoordinateResources", Map.of("resourcePlan", "数据库与存储联合处理"));
    }

    private void noticesGoOnUntilRestored(CaseNumber number) {
        for (var half : List.of("09:40", "10:10", "10:40", "11:10", "11:40", "12:10")) {
            assertThat(desk.isOpen(number, "Task_SendNotice"))
                    .as("before " + half)
                    .isFalse();
            scene.isNow("2026-03-02T" + half, number);
            if (half.equals("10:10")) {
                scene.isNow("2026-03-02T10:20", number);
            }
            notice(number);
        }
    }

    private void notice(CaseNumber number) {
        desk.work(
                "wangmin",
                number,
                "Task_SendNotice",
                Map.of("noticeAudience", List.of("client", "management"), "noticeText", "正在恢复"));
    }

    private void isRestoredInTime(CaseNumber number) {
        var resolution = scene.explained(number, RESOLUTION);
        assertThat(resolution.state()).isEqualTo(ClockState.STOPPED);
        assertThat(resolution.isMissed()).isFalse();
        assertThat(resolution.elapsed().plus(resolution.left()))
                .isEqualTo(resolution.terms().orElseThrow().target());
        assertThat(desk.isOpen(number, "Task_HandleLateResolution")).isFalse();
        assertThat(desk.isOpen(number, "Task_SendNotice")).isFalse();
        assertThat(Scene.local(desk.task(number, "Task_ReviewMajorIncident").dueAt()))
                .as("within five working days")
                .isEqualTo(LocalDateTime.parse("2026-03-09T12:40"));
    }
}
