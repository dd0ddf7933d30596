package io.opsward.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.opsward.engine.ProcessGateway;
import io.opsward.form.FieldError;
import io.opsward.form.FormRefused;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A solution that comes too late is explained and evaluated; who had the incident when stands on record (domain 2.2). */
@ProcessTest
class LateResolutionScenarioTest {

    private static final Map<String, Object> CLOSED = Map.of(
            "closureCode",
            "solved",
            "finalCategory",
            "network",
            "itemUnregistered",
            true,
            "failedObject",
            "接入交换机",
            "timeSpentMinutes",
            90L);

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private ServiceClocks clocks;

    @Autowired
    private IncidentRegister incidents;

    private Desk desk;
    private Scene scene;

    @BeforeEach
    void begin() {
        desk = new Desk(product);
        scene = new Scene(product);
        Scene.begins("2026-03-02T09:10");
    }

    @Test
    void a_late_solution_says_why_and_is_evaluated() {
        var number = atWork();
        scene.isNow("2026-03-05T15:11", number);
        assertThat(processes.variables(number))
                .containsEntry("resolutionBreached", true)
                .containsEntry("missedTaskZh", "调查与诊断");
        assertThat(desk.isOpen(number, "Task_HandleLateResolution")).isTrue();
        var refused = catchThrowableOfType(FormRefused.class, () -> desk.solve("zhaolei", number, Map.of()));
        assertThat(refused.errors()).extracting(FieldError::path).containsExactly("breachReason");

        desk.restore("zhaolei", number, Map.of("breachReason", "交换机备件延误"));
        var incident = As.user("wangmin", () -> incidents.details(number)).orElseThrow();
        assertThat(incident.breaches()).isEqualTo(new IncidentDetails.Breaches(false, true, "交换机备件延误"));
        assertThat(missed()).contains(number);

        desk.work("chenchen", number, "Task_ConfirmResolution", Map.of("clientAccepted", "accepted"));
        desk.work("wangmin", number, "Task_CloseIncident", CLOSED);
        desk.work("chenchen", number, "Task_RateService", Map.of("satisfactionScore", "5"));
        assertThat(desk.isOpen(number, "Task_EvaluateResolution"))
                .as("a P3 with a content client, but late")
                .isTrue();
    }

    @Test
    void in_time_nobody_asks_for_a_reason() {
        var number = atWork();
        scene.isNow("2026-03-02T11:10", number);
        desk.solve("zhaolei", number, Map.of());
        assertThat(desk.isOpen(number, "Task_ConfirmResolution")).isTrue();
        assertThat(missed()).doesNotContain(number);
    }

    @Test
    void every_hand_over_and_the_way_up_are_escalations() {
        var number = atWork();
        transfer("zhaolei", number, "tech-os", "操作系统日志异常");
        transfer("liuyang", number, "tech-database", "数据库连接耗尽");
        transfer("liqiang", number, "tech-network", "又回到网络");
        assertThat(As.user("zhoutao", () -> clocks.escalations(number)))
                .extracting(Escalation::kind, Escalation::from, Escalation::to, Escalation::reason)
                .containsExactly(
                        tuple(Escalation.Kind.FUNCTIONAL, "service-desk", "tech-network", "一线无法处理"),
                        tuple(Escalation.Kind.FUNCTIONAL, "tech-network", "tech-os", "操作系统日志异常"),
                        tuple(Escalation.Kind.FUNCTIONAL, "tech-os", "tech-database", "数据库连接耗尽"),
                        tuple(Escalation.Kind.FUNCTIONAL, "tech-database", "tech-network", "又回到网络"),
                        tuple(Escalation.Kind.HIERARCHICAL, "tech-network", "management", "又回到网络"));
    }

    private void transfer(String by, CaseNumber number, String group, String reason) {
        var typed = Map.<String, Object>of(
                "diagnosis", "不属于本组", "diagnosisOutcome", "transfer", "transferTo", group, "transferReason", reason);
        desk.work(by, number, "Task_DiagnoseIncident", typed);
    }

    /** A P3 of Monday morning, due on Wednesday at 15:10, with the network group. */
    private CaseNumber atWork() {
        var number = desk.graded("网络缓慢", "medium", "medium");
        desk.dispatch("wangmin", number, "tech-network");
        As.user(
                "zhaolei",
                () -> desk.claim(desk.task(number, "Task_DiagnoseIncident").id()));
        return number;
    }

    private List<CaseNumber> missed() {
        var filter = new IncidentFilter(null, null, null, false, true, IncidentFilter.Sort.NEWEST);
        return As.user("zhoutao", () -> incidents.list(filter, null, 1_000)).stream()
                .map(IncidentSummary::number)
                .toList();
    }
}
