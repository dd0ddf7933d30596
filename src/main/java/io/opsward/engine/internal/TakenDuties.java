package io.opsward.engine.internal;

import io.opsward.engine.Duty;
import io.opsward.engine.DutyTaken;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Component;

/** Writes down who takes a duty: by opening the case, by completing a task, or because a step of the model says so. */
@Component
class TakenDuties {

    private static final String REQUESTED_BY = "${requestedBy}";

    private final DutyRows rows;
    private final ApartTasks apart;
    private final Clock clock;

    TakenDuties(DutyRows rows, ApartTasks apart, Clock clock) {
        this.rows = rows;
        this.apart = apart;
        this.clock = clock;
    }

    /**
     * A case is opened: for whom the variable {@code requestedBy} names, and by the person who starts the process. Whoever
     * sends a message only does his own work in another case.
     */
    void opened(ExecutionEntity instance) {
        var start = instance.getActivity();
        var requesters = new LinkedHashSet<>(DutyProperties.words(ModelExpressions.text(REQUESTED_BY, instance)));
        var starter = EngineUser.ofCommand();
        if (!isMessage(start) && !starter.equals(UserId.SYSTEM)) {
            requesters.add(starter.value());
        }
        take(instance, start.getId(), Duty.REQUESTER.key(), requesters);
    }

    private static boolean isMessage(ActivityImpl start) {
        return ActivityTypes.START_EVENT_MESSAGE.equals(start.getProperties().get(BpmnProperties.TYPE));
    }

    /** Listens to an element that names people who have a duty. */
    void listenTo(ActivityImpl element) {
        var named = DutyProperties.named(element);
        if (!named.isEmpty()) {
            element.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution ->
                    named.forEach((duty, people) -> take(
                            (ExecutionEntity) execution,
                            element.getId(),
                            duty,
                            DutyProperties.words(ModelExpressions.strictText(people, execution)))));
        }
    }

    private void take(ExecutionEntity execution, String element, String duty, Set<String> people) {
        for (var person : people) {
            var taken = new DutyTaken(
                    new CaseNumber(execution.getProcessBusinessKey()),
                    duty,
                    new UserId(person),
                    execution.getProcessDefinitionId(),
                    element,
                    clock.instant());
            take(taken, Set.of(duty), execution.getProcessInstanceId());
        }
    }

    /** A person completes a task; what its expressions read has the values of its form. */
    void completed(TaskEntity task) {
        var person = EngineUser.ofCommand();
        var duties = DutyProperties.taken(task);
        if (person.equals(UserId.SYSTEM)) {
            return;
        }
        var element = task.getExecution().getProcessDefinition().findActivity(task.getTaskDefinitionKey());
        if (!duties.isEmpty() || DutyProperties.keepsApart(element)) {
            var taken = new DutyTaken(
                    new CaseNumber(task.getExecution().getProcessBusinessKey()),
                    "",
                    person,
                    task.getProcessDefinitionId(),
                    task.getTaskDefinitionKey(),
                    clock.instant());
            take(taken, duties.isEmpty() ? Set.of("") : duties, task.getId());
        }
    }

    private void take(DutyTaken taken, Collection<String> duties, String source) {
        rows.take(taken, duties, source);
        apart.giveBack(taken, duties, source);
    }
}
