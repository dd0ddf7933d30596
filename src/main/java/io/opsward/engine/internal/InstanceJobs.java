package io.opsward.engine.internal;

import io.opsward.engine.FailedJob;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.AcquirableJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;

/**
 * Jobs of the product beside the models; within a command only. They belong to the process instance and to no execution
 * of it: the engine moves and deletes an execution's jobs where a case only changes its course.
 *
 * @see "Decision 0015"
 */
final class InstanceJobs {

    private static final Set<String> TYPES = Set.of(FailedJob.TIMER, FailedJob.MESSAGE);

    private InstanceJobs() {}

    static boolean isOne(JobEntity job) {
        return TYPES.contains(job.getJobHandlerType());
    }

    /** All of the instance, those of this command too, but not the one that runs just now: it is as good as gone. */
    static Stream<JobEntity> waiting(String instanceId) {
        var command = Context.getCommandContext();
        command.getJobManager().findJobsByProcessInstanceId(instanceId);
        var known = command.getDbEntityManager();
        return known.getCachedEntitiesByType(AcquirableJobEntity.class).stream()
                .filter(JobEntity.class::isInstance)
                .map(JobEntity.class::cast)
                .filter(InstanceJobs::isOne)
                .filter(job -> instanceId.equals(job.getProcessInstanceId()))
                .filter(job -> !known.isDeleted(job) && !job.equals(command.getCurrentJob()));
    }

    static void cancelAll(String instanceId) {
        waiting(instanceId).toList().forEach(JobEntity::delete);
    }

    /** Has messages looked for as soon as this transaction is through. */
    static void deliver(MessageAddress address, ExecutionEntity instance) {
        var job = of(instance, new MessageEntity(), FailedJob.MESSAGE, address);
        Context.getCommandContext().getJobManager().send(job);
    }

    /** @return the job as one of the instance */
    static <J extends JobEntity> J of(ExecutionEntity instance, J job, String type, JobHandlerConfiguration what) {
        var definition = instance.getProcessDefinition();
        job.setJobHandlerType(type);
        job.setJobHandlerConfiguration(what);
        job.setProcessInstanceId(instance.getId());
        job.setRootProcessInstanceId(instance.getRootProcessInstanceId());
        job.setProcessDefinitionId(definition.getId());
        job.setProcessDefinitionKey(definition.getKey());
        job.setDeploymentId(definition.getDeploymentId());
        return job;
    }
}
