package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.opsward.engine.CaseSteps;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.StepReached;
import io.opsward.engine.UserTask;
import io.opsward.testing.ProcessTest;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** What modules hear of the steps of a case, read of them, and write into its variables. */
@ProcessTest
class StepReachedTest {

    @Autowired
    private CaseSteps steps;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ConfigurableApplicationContext context;

    private Heard heard;
    private Errands errands;

    @BeforeEach
    void listen() {
        StepModels.deploy(repository);
        heard = new Heard(context);
        errands = new Errands(context);
    }

    @AfterEach
    void stop() {
        heard.close();
    }

    @Test
    void properties_of_other_modules_are_told_with_their_values() {
        var task = openCase();
        assertThat(heard.all(StepReached.class))
                .filteredOn(step -> step.caseNumber().equals(task.caseNumber()))
                .extracting(StepReached::elementId, StepReached::properties)
                .containsExactly(
                        tuple("", Map.of("watch.start", "response")),
                        tuple(
                                "Task_Watch",
                                Map.of("watch.reason", "AWAITING_CLIENT", "watch.target", "PT4H", "watch.late", "")));
        assertThat(heard.all(StepReached.class)).allSatisfy(step -> {
            assertThat(step.instanceId()).isEqualTo(task.instanceId());
            assertThat(step.process().key()).isEqualTo(StepModels.WATCHED);
        });
    }

    @Test
    void properties_are_read_as_the_model_has_them() {
        var task = openCase();
        assertThat(steps.properties(task.definitionId(), task.key()))
                .containsEntry("watch.reason", "${reason}")
                .containsEntry("task.apartFrom", "author");
        assertThat(steps.properties(task.definitionId(), "")).containsEntry("case.prefix", "WTC");
        assertThat(steps.properties(task.definitionId(), "StartEvent_Asked")).isEmpty();
        assertThat(steps.properties(task.definitionId(), "Task_Unknown")).isEmpty();
    }

    @Test
    void variables_are_written_until_the_end() {
        var task = openCase();
        steps.setVariables(task.instanceId(), Map.of("responseBreached", true));
        errands.complete(task);
        steps.setVariables(task.instanceId(), Map.of("responseBreached", false));
        assertThat(processes.variables(task.caseNumber())).containsEntry("responseBreached", true);
    }

    private UserTask openCase() {
        return errands.open(StepModels.WATCHED, Map.of("reason", "AWAITING_CLIENT"));
    }
}
