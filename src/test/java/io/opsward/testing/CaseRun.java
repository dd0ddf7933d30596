package io.opsward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.shared.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A case on its way: people of the demo do its tasks one after the other, values taken as they are.
 *
 * @param <R> the run itself, so that steps follow each other in one sentence
 */
public abstract class CaseRun<R extends CaseRun<R>> {

    private final ProcessGateway processes;
    private final TaskGateway tasks;
    private final ProcessEngine engine;
    private final CaseNumber number;
    private final ProcessInstance instance;

    /** @param processKey the process whose end ends the run */
    protected CaseRun(ApplicationContext context, CaseNumber number, String processKey) {
        this.processes = context.getBean(ProcessGateway.class);
        this.tasks = context.getBean(TaskGateway.class);
        this.engine = context.getBean(ProcessEngine.class);
        this.number = number;
        this.instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey(processKey)
                .singleResult();
    }

    /** The run as its own type. */
    protected abstract R self();

    /** A person takes the task and completes it with these values: name, value, name, value … */
    public R done(String by, String task, Object... values) {
        var variables = new HashMap<String, Object>();
        for (var i = 0; i < values.length; i += 2) {
            variables.put((String) values[i], values[i + 1]);
        }
        var id = open(task).getId();
        As.user(by, () -> tasks.claim(id));
        As.user(by, () -> tasks.complete(id, variables));
        return self();
    }

    /** The timer of this event fires. */
    public R timePasses(String event) {
        var job = engine.getManagementService().createJobQuery().timers().activityId(event).list().stream()
                .filter(this::isOfCase)
                .findFirst()
                .orElseThrow();
        engine.getManagementService().executeJob(job.getId());
        return self();
    }

    /** The message reaches one of its instances. */
    public R receives(String message, Map<String, Object> variables) {
        assertThat(processes.send(message, number, variables)).isEqualTo(1);
        return self();
    }

    /** The one open task of this key. */
    public Task open(String key) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey(key)
                .singleResult();
        assertThat(task).as(key + " of " + number).isNotNull();
        return task;
    }

    /** Keys of its open tasks, in order of the alphabet. */
    public List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Latest value of a variable. */
    public @Nullable Object variable(String name) {
        return processes.variables(number).get(name);
    }

    /** Number of the case. */
    public CaseNumber number() {
        return number;
    }

    /** It ended by this event and nothing is left to do. */
    public void hasEndedBy(String endEvent) {
        AbstractAssertions.init(engine);
        BpmnAwareTests.assertThat(instance).hasPassed(endEvent).isEnded();
        assertThat(openTasks()).isEmpty();
    }

    private boolean isOfCase(Job job) {
        var running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        return running != null && number.value().equals(running.getBusinessKey());
    }
}
