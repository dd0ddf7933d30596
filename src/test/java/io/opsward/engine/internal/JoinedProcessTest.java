package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.CaseSteps;
import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.TaskGateway;
import io.opsward.engine.UserTask;
import io.opsward.engine.UserTaskAssigned;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.testing.As;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that joins a case works beside what runs there. */
class JoinedProcessTest extends EngineTest {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private TaskGateway tasks;

    @BeforeEach
    void deploy() {
        StepModels.deploy(repository);
    }

    @Test
    void a_process_that_joins_a_case_neither_opens_nor_ends_it() {
        var task = openCase();
        var joined = As.user(
                "wangmin",
                () -> steps.join(StepModels.JOINING, task.caseNumber(), Map.of("clock", "response", "reason", "late")));
        assertThat(heard.all(ProcessStarted.class))
                .filteredOn(started -> started.instanceId().equals(joined))
                .singleElement()
                .satisfies(started -> {
                    assertThat(started.called()).isTrue();
                    assertThat(started.by()).isEqualTo(UserId.SYSTEM);
                    assertThat(started.caseNumber()).isEqualTo(task.caseNumber());
                });
        assertThat(processes.paths(task.caseNumber()))
                .extracting(path -> path.process().key())
                .containsExactly(StepModels.WATCHED, StepModels.JOINING);
        assertThat(processes.variables(task.caseNumber()))
                .containsEntry("clock", "response")
                .containsEntry("reason", "AWAITING_CLIENT");
        errands.complete(errands.task(task, "Task_Handle"));
        assertThat(statusOf(task)).isEqualTo("NEW");
        assertThat(heard.all(ProcessEnded.class))
                .filteredOn(ended -> ended.instanceId().equals(joined))
                .singleElement()
                .satisfies(ended -> assertThat(ended.called()).isTrue());
        errands.complete(task);
        assertThat(statusOf(task)).isEqualTo("COMPLETED");
    }

    @Test
    void what_opens_cases_or_does_not_exist_joins_none() {
        var task = openCase();
        assertThatThrownBy(() -> steps.join(StepModels.WATCHED, task.caseNumber(), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(StepModels.WATCHED);
        assertThatThrownBy(() -> steps.join("no-such-process", task.caseNumber(), Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no-such-process");
    }

    @Test
    void a_process_joins_in_the_midst_of_a_step() {
        reactions.on(UserTaskAssigned.class, assigned -> {
            if (assigned.task().key().equals("Task_Watch")) {
                steps.join(StepModels.JOINING, assigned.task().caseNumber(), Map.of());
            }
        });
        var task = openCase();
        As.user("wangmin", () -> tasks.claim(task.id()));
        assertThat(errands.task(task, "Task_Handle").groups()).containsExactly(GroupKey.MANAGEMENT);
    }

    private UserTask openCase() {
        return errands.open(StepModels.WATCHED, Map.of("reason", "AWAITING_CLIENT"));
    }

    private String statusOf(UserTask task) {
        return jdbc.sql("select status from casefile_case where number = ?")
                .param(task.caseNumber().value())
                .query(String.class)
                .single();
    }
}
