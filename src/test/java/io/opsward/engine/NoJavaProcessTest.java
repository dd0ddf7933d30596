package io.opsward.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.audit.CaseEvent;
import io.opsward.audit.CaseEventKind;
import io.opsward.audit.HistoryQuery;
import io.opsward.casefile.CaseFileService;
import io.opsward.casefile.CaseStatus;
import io.opsward.identity.AccessRefused;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.ServiceClock;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A fifth process: one model, its forms and its texts, and not one line of Java that knows it. */
@ProcessTest
class NoJavaProcessTest {

    private static final String PROCESS = "access-request";

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader cases;

    @Autowired
    private ModelTexts texts;

    @Autowired
    private CaseFileService caseFiles;

    @Autowired
    private HistoryQuery history;

    @Autowired
    private ServiceClocks clocks;

    @Test
    void it_is_offered_to_those_who_may_start_it() {
        assertThat(As.user("wangmin", processes::startable))
                .extracting(ProcessInfo::key)
                .contains(PROCESS);
        assertThat(As.user("chenchen", processes::startable))
                .extracting(ProcessInfo::key)
                .doesNotContain(PROCESS);
        assertThatThrownBy(() -> As.user("chenchen", () -> processes.start(PROCESS, request("Mail archive"))))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void a_request_is_approved_granted_and_confirmed() {
        var number = As.user("liqiang", () -> processes.start(PROCESS, request("Reading on the HIS database")));
        assertThat(number.value()).matches("ACC-\\d{4}-\\d{6}");

        work("zhoutao", number, "Task_ApproveAccess", Map.of("decision", "approve"));
        work("sunli", number, "Task_GrantAccess", Map.of("accountName", "liqiang_ro"));
        complete("liqiang", number, "Task_ConfirmAccess", Map.of("remark", "It works"));

        assertThat(cases.openTasks(number)).isEmpty();
        assertThat(processes.variables(number))
                .containsEntry("caseNumber", number.value())
                .containsEntry("registeredBy", "liqiang")
                .containsEntry("accountName", "liqiang_ro");
        assertThat(processes.steps(number))
                .extracting(ProcessStep::elementId)
                .containsExactly(
                        "StartEvent_AccessRequested",
                        "Task_ApproveAccess",
                        "Gateway_AccessApproved",
                        "Task_GrantAccess",
                        "Task_ConfirmAccess",
                        "EndEvent_AccessGranted");
    }

    @Test
    void it_is_found_by_its_words_and_its_history_is_told() {
        var number = As.user("liqiang", () -> processes.start(PROCESS, request("Console of the tape robot")));
        work("zhoutao", number, "Task_ApproveAccess", Map.of("decision", "reject", "decisionNote", "No need"));

        var found = As.user("heshen", () -> caseFiles.search("tape robot", false, null, 10));
        assertThat(found)
                .filteredOn(summary -> summary.number().equals(number))
                .singleElement()
                .satisfies(summary -> {
                    assertThat(summary.title()).isEqualTo("Console of the tape robot");
                    assertThat(summary.status()).isEqualTo(CaseStatus.REJECTED);
                    assertThat(summary.registeredBy().value()).isEqualTo("liqiang");
                    assertThat(summary.endedAt()).isNotNull();
                });
        var told = As.user("heshen", () -> history.history(number, null, 50)).events();
        assertThat(told)
                .extracting(CaseEvent::kind)
                .contains(CaseEventKind.STARTED, CaseEventKind.CLAIMED, CaseEventKind.COMPLETED, CaseEventKind.ENDED);
    }

    @Test
    void a_rejected_request_ends_without_work() {
        var number = As.user("liqiang", () -> processes.start(PROCESS, request("Root on the backup server")));
        work("wujing", number, "Task_ApproveAccess", Map.of("decision", "reject", "decisionNote", "Use the tool"));

        var path = processes.paths(number).get(0);
        assertThat(path.active()).isEmpty();
        assertThat(path.passed())
                .contains("EndEvent_AccessRejected", "Flow_AccessApprovedNo", "Flow_AccessRequestedToApproveAccess")
                .doesNotContain("Flow_AccessApprovedYes", "Task_GrantAccess");
        assertThat(path.bpmn()).contains("EndEvent_AccessRejected");
    }

    @Test
    void its_diagram_shows_where_it_stands() {
        var number = As.user("liqiang", () -> processes.start(PROCESS, request("VPN")));
        var path = processes.paths(number).get(0);
        assertThat(path.active()).containsExactly("Task_ApproveAccess");
        assertThat(path.passed())
                .containsExactlyInAnyOrder("StartEvent_AccessRequested", "Flow_AccessRequestedToApproveAccess");
    }

    @Test
    void its_clocks_run_as_its_model_says() {
        TestClock.get().stopAt(Instant.parse("2026-03-02T01:00:00Z"));
        var number = As.user("liqiang", () -> processes.start(PROCESS, request("Reading on the mail archive")));
        assertThat(task(number, "Task_ApproveAccess").dueAt()).isEqualTo("2026-03-02T03:00:00Z");
        TestClock.get().advance(Duration.ofHours(1));
        work("zhoutao", number, "Task_ApproveAccess", Map.of("decision", "approve"));
        assertThat(task(number, "Task_GrantAccess").dueAt()).isEqualTo("2026-03-02T06:00:00Z");
        TestClock.get().advance(Duration.ofHours(1));
        work("sunli", number, "Task_GrantAccess", Map.of("accountName", "liqiang_ro"));
        TestClock.get().advance(Duration.ofDays(1));

        assertThat(clocks.of(number))
                .extracting(
                        ServiceClock::name,
                        clock -> clock.explanation().state(),
                        clock -> clock.explanation().elapsed())
                .containsExactly(
                        tuple(ClockName.RESPONSE, ClockState.STOPPED, Duration.ofHours(1)),
                        tuple(ClockName.RESOLUTION, ClockState.STOPPED, Duration.ofHours(2)),
                        tuple(ClockName.TASK, ClockState.STOPPED, Duration.ofHours(1)));
    }

    @Test
    void nobody_approves_the_own_request() {
        var number = As.user("sunli", () -> processes.start(PROCESS, request("Firewall console")));
        var task = task(number, "Task_ApproveAccess");
        assertThatThrownBy(() -> As.user("sunli", () -> tasks.claim(task.id()))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void its_forms_and_texts_come_from_its_folder() {
        var form = As.user("wangmin", () -> processes.startForm(PROCESS)).orElseThrow();
        assertThat(form.id()).isEqualTo("access-request-start");
        assertThat(form.json()).contains("Field_NeededUntil");
        var process = processes.process(form.definitionId());
        assertThat(texts.processName(process, Locale.ENGLISH)).isEqualTo("Access request");
        assertThat(texts.processName(process, Locale.SIMPLIFIED_CHINESE)).isEqualTo("访问权限申请");
        assertThat(texts.text(form.definitionId(), "access-request.Task_GrantAccess", "Grant access", Locale.CHINA))
                .isEqualTo("开通访问权限");
    }

    private void work(String person, CaseNumber number, String element, Map<String, Object> values) {
        As.user(person, () -> tasks.claim(task(number, element).id()));
        complete(person, number, element, values);
    }

    private void complete(String person, CaseNumber number, String element, Map<String, Object> values) {
        As.user(person, () -> tasks.complete(task(number, element).id(), values));
    }

    private UserTask task(CaseNumber number, String element) {
        var open = cases.openTasks(number);
        assertThat(open).extracting(UserTask::key).isEqualTo(List.of(element));
        return open.get(0);
    }

    private static Map<String, Object> request(String title) {
        return Map.of("title", title, "reason", "Needed for the work");
    }
}
