package io.opsward.engine.internal;

import io.opsward.engine.FailedJob;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/**
 * Timers of cases as the engine's jobs; within a command only.
 *
 * @see "Decision 0015"
 */
final class TimerJobs {

    private TimerJobs() {}

    static void set(ExecutionEntity instance, CaseTimerJob.Name name, Date due) {
        var waiting = waiting(instance.getId(), name);
        var moved = waiting.stream().filter(TimerJobs::isUntouched).findFirst();
        waiting.stream().filter(timer -> timer != moved.orElse(null)).forEach(JobEntity::delete);
        moved.ifPresentOrElse(timer -> timer.setDuedate(due), () -> schedule(instance, name, due));
    }

    static void cancel(String instanceId, CaseTimerJob.Name name) {
        waiting(instanceId, name).forEach(JobEntity::delete);
    }

    private static List<JobEntity> waiting(String instanceId, CaseTimerJob.Name name) {
        return InstanceJobs.waiting(instanceId)
                .filter(job -> FailedJob.TIMER.equals(job.getJobHandlerType()))
                .filter(timer -> name.value().equals(timer.getJobHandlerConfigurationRaw()))
                .toList();
    }

    /** Neither failed nor taken by a node that is about to run it: such a one is replaced, so that it starts afresh. */
    private static boolean isUntouched(JobEntity timer) {
        return timer.getLockOwner() == null && timer.getExceptionMessage() == null && timer.getRetries() > 0;
    }

    private static void schedule(ExecutionEntity instance, CaseTimerJob.Name name, Date due) {
        var timer = InstanceJobs.of(instance, new TimerEntity(), FailedJob.TIMER, name);
        timer.setDuedate(due);
        Context.getCommandContext().getJobManager().schedule(timer);
    }
}
