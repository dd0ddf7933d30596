package io.opsward.servicelevel.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.casefile.CaseComment;
import io.opsward.casefile.CaseFileService;
import io.opsward.engine.CaseReader;
import io.opsward.engine.CaseSteps;
import io.opsward.identity.GroupKey;
import io.opsward.tasklist.Errands;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TakenFlows;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What management does about a missed target, beside the work on the case. */
@ProcessTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BreachProcessTest {

    private static final String PROCESS = "service-level-breach";

    @Autowired
    private StartService starts;

    @Autowired
    private CaseReader cases;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private TaskActs acts;

    @Autowired
    private CaseFileService files;

    @ParameterizedTest
    @CsvSource({
        "response, Task_HandleLateResponse",
        "resolution, Task_HandleLateResolution",
        "task, Task_HandleLateTask",
    })
    void management_says_why_and_what_is_done_and_the_case_keeps_it(String clock, String key) {
        var number = new Errands(starts, cases).start(Errands.title());
        steps.join(
                PROCESS,
                number,
                Map.of(
                        "clock",
                        clock,
                        "dueAt",
                        Date.from(Instant.parse("2026-03-02T01:25:00Z")),
                        "missedBy",
                        "tech-network",
                        "missedTask",
                        "Do errand"));
        var late = cases.openTasks(number).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(late.groups()).containsExactly(GroupKey.MANAGEMENT);

        As.user("zhoutao", () -> acts.claim(late.id()));
        As.user(
                "zhoutao",
                () -> acts.complete(
                        late.id(),
                        Map.of("lateCause", "staff-shortage", "measureTaken", "A second person is called in"),
                        Locale.ENGLISH));

        assertThat(cases.openTasks(number)).as("the work goes on").hasSize(1);
        assertThat(As.user("zhoutao", () -> files.comments(number)))
                .extracting(CaseComment::text)
                .anyMatch(note -> note.contains("A second person is called in"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_flow_was_taken() {
        assertThat(TakenFlows.countIn(PROCESS)).isGreaterThan(5);
        assertThat(TakenFlows.missingIn(PROCESS)).isEmpty();
    }
}
