package io.opsward.engine.internal;

import io.opsward.engine.CaseTimerFired;
import io.opsward.engine.FailedJob;
import io.opsward.shared.CaseNumber;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the engine does when the timer of a case comes to its time. */
@Component
class CaseTimerJob implements JobHandler<CaseTimerJob.Name> {

    private final CaseLocks locks;
    private final ApplicationEventPublisher events;

    CaseTimerJob(CaseLocks locks, ApplicationEventPublisher events) {
        this.locks = locks;
        this.events = events;
    }

    /** Name of a timer. */
    record Name(String value) implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return value;
        }
    }

    @Override
    public String getType() {
        return FailedJob.TIMER;
    }

    @Override
    public Name newConfiguration(String text) {
        return new Name(text);
    }

    @Override
    public void execute(Name name, @Nullable ExecutionEntity none, CommandContext command, @Nullable String tenant) {
        var timer = command.getCurrentJob();
        var instance = command.getExecutionManager().findExecutionById(timer.getProcessInstanceId());
        if (instance == null) {
            return;
        }
        if (isEarly(timer)) {
            TimerJobs.set(instance, name, timer.getDuedate());
        } else {
            fire(name, timer, instance);
        }
    }

    private void fire(Name name, JobEntity timer, ExecutionEntity instance) {
        var number = new CaseNumber(instance.getBusinessKey());
        locks.lock(number);
        var due = timer.getDuedate().toInstant();
        events.publishEvent(new CaseTimerFired(number, instance.getId(), name.value(), due));
    }

    /** Moved, or the machine's clock set back, after a node had taken it to run it. */
    private static boolean isEarly(JobEntity timer) {
        return timer.getDuedate().after(ClockUtil.getCurrentTime());
    }

    @Override
    public void onDelete(Name name, JobEntity timer) {
        // nothing else belongs to it
    }
}
