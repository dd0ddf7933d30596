package io.opsward.engine.internal;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/**
 * Timers of cases as the engine's jobs; within a command only. They belong to the process instance and to no execution of
 * it: the engine moves and deletes an execution's jobs where a case only changes its course.
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

    static void cancelAll(String instanceId) {
        waiting(instanceId).toList().forEach(JobEntity::delete);
    }

    private static List<JobEntity> waiting(String instanceId, CaseTimerJob.Name name) {
        return waiting(instanceId)
                .filter(timer -> name.value().equals(timer.getJobHandlerConfigurationRaw()))
                .toList();
    }

    /** All of the instance, those of this command too, but not the one that fires just now: it is as good as gone. */
    private static Stream<JobEntity> waiting(String instanceId) {
        var command = Context.getCommandContext();
        command.getJobManager().findJobsByProcessInstanceId(instanceId);
        var known = command.getDbEntityManager();
        return known.getCachedEntitiesByType(AcquirableJobEntity.class).stream()
                .filter(TimerEntity.class::isInstance)
                .map(JobEntity.class::cast)
                .filter(job -> CaseTimerJob.TYPE.equals(job.getJobHandlerType()))
                .filter(timer -> instanceId.equals(timer.getProcessInstanceId()))
                .filter(timer -> !known.isDeleted(timer) && !timer.equals(command.getCurrentJob()));
    }

    /** Neither failed nor taken by a node that is about to run it: such a one is replaced, so that it starts afresh. */
    private static boolean isUntouched(JobEntity timer) {
        return timer.getLockOwner() == null && timer.getExceptionMessage() == null && timer.getRetries() > 0;
    }

    private static void schedule(ExecutionEntity instance, CaseTimerJob.Name name, Date due) {
        var definition = instance.getProcessDefinition();
        var timer = new TimerEntity();
        timer.setJobHandlerType(CaseTimerJob.TYPE);
        timer.setJobHandlerConfiguration(name);
        timer.setProcessInstanceId(instance.getId());
        timer.setRootProcessInstanceId(instance.getRootProcessInstanceId());
        timer.setProcessDefinitionId(definition.getId());
        timer.setProcessDefinitionKey(definition.getKey());
        timer.setDeploymentId(definition.getDeploymentId());
        timer.setDuedate(due);
        Context.getCommandContext().getJobManager().schedule(timer);
    }
}
