package io.opsward.incident;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.casefile.CaseFileService;
import io.opsward.servicelevel.ClockInterval;
import io.opsward.servicelevel.ClockState;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds, answers, rejections and other grades do to the time that is left (domain 2.1). */
@ProcessTest
class HoldScenarioTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private CaseFileService cases;

    private Desk desk;
    private Scene scene;

    @BeforeEach
    void begin() {
        desk = new Desk(product);
        scene = new Scene(product);
        Scene.begins("2026-03-02T09:10");
    }

    @Test
    void waiting_for_the_client_stops_the_clock_until_the_client_answers() {
        var number = atWork();
        isDue(number, "2026-03-04T15:10");
        scene.isNow("2026-03-02T11:10", number);
        hold(number, "AWAITING_CLIENT");
        assertThat(scene.explained(number, RESOLUTION).state()).isEqualTo(ClockState.PAUSED);
        assertThat(scene.due(number, RESOLUTION)).isNull();
        assertThat(desk.task(number, "Task_ResumeWork").dueAt()).isNull();

        scene.isNow("2026-03-04T11:10", number);
        As.user("chenchen", () -> cases.comment(number, "已经重启过了，还是不行", true));
        assertThat(desk.isOpen(number, "Task_ResumeWork")).isFalse();
        isDue(number, "2026-03-06T15:10");
        assertThat(Scene.local(desk.task(number, "Task_DiagnoseIncident").dueAt()))
                .isEqualTo(LocalDateTime.parse("2026-03-06T15:10"));
        assertThat(scene.explained(number, RESOLUTION).intervals().stream()
                        .filter(interval -> interval.kind() == ClockInterval.Kind.PAUSED)
                        .map(ClockInterval::length)
                        .map(Duration::toHours))
                .containsExactly(48L);
    }

    @Test
    void waiting_for_the_supplier_does_not() {
        var number = atWork();
        scene.isNow("2026-03-02T11:10", number);
        hold(number, "AWAITING_VENDOR");
        isDue(number, "2026-03-04T15:10");
        scene.isNow("2026-03-04T11:10", number);
        desk.work("zhaolei", number, "Task_ResumeWork", Map.of());
        isDue(number, "2026-03-04T15:10");
    }

    @Test
    void what_the_client_rejects_goes_on_where_it_stood() {
        var number = atWork();
        scene.isNow("2026-03-02T13:10", number);
        desk.solve("zhaolei", number, Map.of());
        scene.isNow("2026-03-03T13:10", number);
        desk.work(
                "chenchen",
                number,
                "Task_ConfirmResolution",
                Map.of("clientAccepted", "rejected", "acceptanceRemark", "还是很慢"));
        isDue(number, "2026-03-05T15:10");
    }

    @Test
    void another_grade_changes_the_target_and_keeps_the_time_used() {
        var number = atWork();
        scene.isNow("2026-03-02T11:10", number);
        desk.work(
                "zhaolei",
                number,
                "Task_DiagnoseIncident",
                Map.of(
                        "diagnosis",
                        "影响全院",
                        "diagnosisOutcome",
                        "regrade",
                        "impact",
                        "high",
                        "urgency",
                        "medium",
                        "regradeReason",
                        "影响范围扩大"));
        isDue(number, "2026-03-02T17:10");
        assertThat(scene.explained(number, RESOLUTION).elapsed().toHours()).isEqualTo(2);
    }

    /** A P3 of Monday morning, taken by 赵磊 at once. */
    private CaseNumber atWork() {
        var number = desk.graded("网络缓慢", "medium", "medium");
        desk.dispatch("wangmin", number, "tech-network");
        As.user(
                "zhaolei",
                () -> desk.claim(desk.task(number, "Task_DiagnoseIncident").id()));
        return number;
    }

    private void hold(CaseNumber number, String reason) {
        desk.work(
                "zhaolei",
                number,
                "Task_DiagnoseIncident",
                Map.of("diagnosis", "需要更多信息", "diagnosisOutcome", "hold", "holdReason", reason, "holdNote", "请重启交换机"));
    }

    private void isDue(CaseNumber number, String local) {
        assertThat(scene.due(number, RESOLUTION)).isEqualTo(LocalDateTime.parse(local));
    }
}
