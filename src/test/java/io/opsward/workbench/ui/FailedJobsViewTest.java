package io.opsward.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import io.opsward.engine.CaseTimers;
import io.opsward.engine.FailedJob;
import io.opsward.engine.ProcessAdministration;
import io.opsward.engine.ProcessGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.ui.CaseLink;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FailedJobsViewTest extends ViewTest {

    private static final String PROCESS = "broken";

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private ProcessAdministration administration;

    @Autowired
    private CaseTimers timers;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    private CaseNumber number;
    private Job job;

    @BeforeEach
    void aStepFails() {
        if (repository.createDeploymentQuery().deploymentName(PROCESS).count() == 0) {
            repository
                    .createDeployment()
                    .name(PROCESS)
                    .addString("broken.bpmn", model())
                    .deploy();
        }
        number = As.user("wangmin", () -> processes.start(PROCESS, Map.of()));
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        job = jobs.createJobQuery().processInstanceId(instance.getId()).singleResult();
        assertThatThrownBy(() -> jobs.executeJob(job.getId())).isInstanceOf(ProcessEngineException.class);
        jobs.setJobRetries(job.getId(), 0);
    }

    @Test
    void a_failed_step_is_shown_with_its_case_and_its_reason() {
        open("admin", "failed-jobs");
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).contains(number.value());
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains(
                        "Send a letter",
                        "The model names something that is not there, most often a variable without a value.")
                .anyMatch(text -> text.startsWith("Unknown property"));
    }

    @Test
    void it_is_tried_again_after_a_question() {
        open("fenggong", "failed-jobs");
        _click(_get(Button.class, spec -> spec.withCount(1).withPredicate(this::isRetryOfTheCase)));
        assertThat(jobs.createJobQuery().jobId(job.getId()).singleResult().getRetries())
                .isZero();
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(jobs.createJobQuery().jobId(job.getId()).singleResult().getRetries())
                .isEqualTo(1);
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).doesNotContain(number.value());
    }

    @Test
    void all_failures_of_a_step_are_tried_again_at_once() {
        aStepFails();
        open("fenggong", "failed-jobs");
        _click(_get(Button.class, spec -> spec.withText("Try all failures again: Send a letter")));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(jobs.createJobQuery()
                        .processDefinitionKey(PROCESS)
                        .noRetriesLeft()
                        .count())
                .isZero();
        jobs.createJobQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(waiting -> jobs.setJobRetries(waiting.getId(), 0));
    }

    @Test
    void a_timer_of_the_case_that_failed_has_a_name_in_both_languages() {
        timers.set(job.getProcessInstanceId(), "clock-1", Instant.now());
        var timer = jobs.createJobQuery()
                .processInstanceId(job.getProcessInstanceId())
                .timers()
                .singleResult();
        jobs.setJobRetries(timer.getId(), 0);
        open("admin", "failed-jobs");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Timer of a clock");
        open("admin", "failed-jobs", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("时钟的定时器");
        As.user("admin", () -> administration.retryAll(PROCESS, FailedJob.TIMER));
        assertThat(jobs.createJobQuery().jobId(timer.getId()).singleResult().getRetries())
                .isEqualTo(1);
        timers.cancel(job.getProcessInstanceId(), "clock-1");
    }

    @Test
    void whoever_comes_second_is_told() {
        As.user("fenggong", () -> administration.retry(job.getId()));
        assertThatThrownBy(() -> As.user("admin", () -> administration.retry(job.getId())))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("job.gone");
    }

    @Test
    void others_neither_see_nor_repair() {
        assertThatThrownBy(() -> As.user("wangmin", () -> administration.failedJobs(null, 10)))
                .isInstanceOf(AccessRefused.class);
        for (var account : List.of("wangmin", "zhoutao")) {
            assertThatThrownBy(() -> As.user(account, () -> administration.retry(job.getId())))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> As.user(account, () -> administration.retryAll(PROCESS, "Task_Send")))
                    .isInstanceOf(AccessRefused.class);
        }
        assertThatThrownBy(() -> As.user("heshen", administration::processes)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void page_follows_page_without_a_gap() {
        var all = As.user("admin", () -> administration.failedJobs(null, 100));
        var first = As.user("admin", () -> administration.failedJobs(null, 1));
        var rest = As.user("admin", () -> administration.failedJobs(first.get(0).id(), 100));
        assertThat(first.get(0).caseNumber()).isEqualTo(number);
        assertThat(rest).hasSize(all.size() - 1).doesNotContainAnyElementsOf(first);
    }

    private boolean isRetryOfTheCase(Button button) {
        return String.valueOf(button.getElement().getAttribute("aria-label")).contains(number.value());
    }

    private static String model() {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .name("Broken")
                .camundaHistoryTimeToLiveString("P1825D")
                .startEvent()
                .serviceTask("Task_Send")
                .name("Send a letter")
                .camundaExpression("${postOffice}")
                .camundaAsyncBefore()
                .endEvent()
                .done();
        return Bpmn.convertToString(model)
                .replace(
                        "<process ",
                        "<process xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
                                + " camunda:candidateStarterGroups=\"service-desk\" ")
                .replace("<startEvent", properties() + "<startEvent");
    }

    private static String properties() {
        return "<extensionElements><camunda:properties><camunda:property name=\"case.prefix\" value=\"BRK\"/>"
                + "</camunda:properties></extensionElements>";
    }
}
