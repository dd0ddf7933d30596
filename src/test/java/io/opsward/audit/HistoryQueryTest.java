package io.opsward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.casefile.CaseFileService;
import io.opsward.engine.CaseReader;
import io.opsward.engine.DataChange;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class HistoryQueryTest {

    private static final UserId WANGMIN = new UserId("wangmin");
    private static final UserId ZHAOLEI = new UserId("zhaolei");

    @Autowired
    private HistoryQuery history;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private CaseReader engine;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private JdbcClient database;

    @Test
    void every_act_on_a_task_is_told_with_who_did_it() {
        var number = registered();
        var task = engine.openTasks(number).get(0).id();
        As.user("zhaolei", () -> tasks.claim(task));
        As.user("zhaolei", () -> tasks.release(task));
        As.user("zhaolei", () -> tasks.claim(task));
        var events = As.user("wangmin", () -> all(number, 100));
        assertThat(events)
                .filteredOn(event -> task.equals(event.taskId()))
                .extracting(CaseEvent::kind)
                .containsExactly(
                        CaseEventKind.CLAIMED, CaseEventKind.RELEASED, CaseEventKind.CLAIMED, CaseEventKind.OFFERED);
        assertThat(events)
                .filteredOn(event -> event.kind() == CaseEventKind.CLAIMED)
                .allMatch(event -> event.actor().equals(ZHAOLEI));
    }

    @Test
    void opening_a_case_tells_the_version_of_the_model_and_the_data() {
        var number = registered();
        var started = As.user("wangmin", () -> all(number, 100)).stream()
                .filter(event -> event.kind() == CaseEventKind.STARTED)
                .findFirst()
                .orElseThrow();
        assertThat(started.actor()).isEqualTo(WANGMIN);
        assertThat(started.details()).containsKey("version");
        assertThat(started.changes()).extracting(DataChange::name).contains("title", "clientOrg");
    }

    @Test
    void a_completed_task_tells_which_data_changed_from_what_to_what() {
        var number = registered();
        var task = engine.openTasks(number).get(0).id();
        As.user("zhaolei", () -> tasks.claim(task));
        As.user("zhaolei", () -> tasks.complete(task, Map.of("title", "HIS is down for all", "result", "Restarted")));
        var completed = As.user("wangmin", () -> all(number, 100)).stream()
                .filter(event -> event.kind() == CaseEventKind.COMPLETED)
                .findFirst()
                .orElseThrow();
        assertThat(completed.changes()).anySatisfy(change -> {
            assertThat(change.name()).isEqualTo("title");
            assertThat(change.before()).isEqualTo("HIS is down");
            assertThat(change.after()).isEqualTo("HIS is down for all");
            assertThat(change.by()).isEqualTo(ZHAOLEI);
        });
    }

    @Test
    void pages_join_without_gap_or_doubling() {
        var number = registered();
        var task = engine.openTasks(number).get(0).id();
        for (var i = 0; i < 5; i++) {
            As.user("zhaolei", () -> tasks.claim(task));
            As.user("zhaolei", () -> tasks.release(task));
        }
        assertThat(As.user("wangmin", () -> all(number, 3))).isEqualTo(As.user("wangmin", () -> all(number, 500)));
    }

    @Test
    void a_client_is_not_told_of_internal_comments() {
        var number = registered();
        As.user("wangmin", () -> cases.comment(number, "internal", false));
        As.user("wangmin", () -> cases.comment(number, "for all", true));
        assertThat(As.user("chenchen", () -> all(number, 100)))
                .filteredOn(event -> event.kind() == CaseEventKind.COMMENT)
                .singleElement()
                .satisfies(event -> assertThat(event.details()).containsEntry("text", "for all"));
    }

    @Test
    void a_case_that_may_not_be_read_has_no_history_either() {
        var number = As.user("wangmin", () -> processes.start("errand", data("other-hospital")));
        As.user(
                "chenchen",
                () -> assertThatThrownBy(() -> history.history(number, null, 10))
                        .isInstanceOf(AccessRefused.class));
    }

    @Test
    void what_has_happened_can_be_neither_changed_nor_taken_out() {
        registered();
        for (var attempt : List.of(
                "update audit_case_event set actor = 'nobody'",
                "delete from audit_case_event",
                "truncate audit_case_event")) {
            assertThatThrownBy(() -> database.sql(attempt).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    private CaseNumber registered() {
        return As.user("wangmin", () -> processes.start("errand", data("first-hospital")));
    }

    private static Map<String, Object> data(String client) {
        var data = new HashMap<String, Object>();
        data.put("title", "HIS is down");
        data.put("clientOrg", client);
        data.put("neededOn", null);
        return data;
    }

    private List<CaseEvent> all(CaseNumber number, int limit) {
        var found = new ArrayList<CaseEvent>();
        var page = history.history(number, null, limit);
        found.addAll(page.events());
        while (page.older()) {
            page = history.history(number, page.end(), limit);
            found.addAll(page.events());
        }
        return found;
    }
}
