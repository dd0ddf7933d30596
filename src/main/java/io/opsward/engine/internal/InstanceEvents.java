package io.opsward.engine.internal;

import io.opsward.engine.ProcessEnded;
import io.opsward.engine.ProcessStarted;
import io.opsward.engine.spi.CaseNumbering;
import io.opsward.shared.CaseNumber;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives every process instance its case number, and tells the product of its start and its end. */
@Component
class InstanceEvents implements ExecutionListener {

    static final String CASE_NUMBER = "caseNumber";

    private final ObjectProvider<CaseNumbering> numbering;
    private final CaseDataEvents data;
    private final StepEvents steps;
    private final TakenDuties duties;
    private final MessageDelivery messages;
    private final ApplicationEventPublisher events;

    InstanceEvents(
            ObjectProvider<CaseNumbering> numbering,
            CaseDataEvents data,
            StepEvents steps,
            TakenDuties duties,
            MessageDelivery messages,
            ApplicationEventPublisher events) {
        this.numbering = numbering;
        this.data = data;
        this.steps = steps;
        this.duties = duties;
        this.messages = messages;
        this.events = events;
    }

    void listenTo(ProcessDefinitionEntity process) {
        process.addBuiltInListener(EVENTNAME_START, this, 0);
        process.addBuiltInListener(EVENTNAME_END, this);
    }

    @Override
    public void notify(DelegateExecution delegate) {
        var instance = (ExecutionEntity) delegate;
        if (EVENTNAME_START.equals(delegate.getEventName())) {
            started(instance);
        } else {
            ended(instance);
        }
    }

    private void started(ExecutionEntity instance) {
        var number = Optional.ofNullable(instance.getProcessBusinessKey())
                .map(CaseNumber::new)
                .orElseGet(() -> number(instance));
        var process = Definitions.info(instance.getProcessDefinition());
        events.publishEvent(
                new ProcessStarted(process, instance.getId(), number, isCalled(instance), EngineUser.ofCommand()));
        instance.setVariable(CASE_NUMBER, number.value());
        if (!isCalled(instance)) {
            duties.opened(instance);
        }
        data.publishAll(instance);
        steps.publishStart(instance);
    }

    private CaseNumber number(ExecutionEntity instance) {
        var process = instance.getProcessDefinition();
        var prefix = ModelProperties.of(process).get(Definitions.PREFIX);
        if (prefix == null) {
            throw new IllegalStateException("Process %s has no %s and was not given the number of a case"
                    .formatted(process.getKey(), Definitions.PREFIX));
        }
        var number = numbering.getObject().next(prefix);
        instance.setProcessBusinessKey(number.value());
        return number;
    }

    private void ended(ExecutionEntity instance) {
        var process = Definitions.info(instance.getProcessDefinition());
        var number = new CaseNumber(instance.getProcessBusinessKey());
        events.publishEvent(
                new ProcessEnded(process, instance.getId(), number, isCalled(instance), instance.isCanceled()));
        InstanceJobs.cancelAll(instance.getId());
        messages.ended(instance, number);
    }

    /** Called with the number of the case, or joined to it: such a process cannot open one. */
    private static boolean isCalled(ExecutionEntity instance) {
        var caller = instance.getSuperExecution();
        return !Definitions.opensCases(instance.getProcessDefinition())
                || caller != null && instance.getProcessBusinessKey().equals(caller.getProcessBusinessKey());
    }
}
