package io.opsward.engine.internal;

import org.camunda.bpm.engine.impl.bpmn.parser.FailedJobRetryConfiguration;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.JobRetryCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.jspecify.annotations.Nullable;

/**
 * When a job that failed is tried again. One that only met another act on the same case has not failed: it is tried at
 * once, however often. Timers and messages of a case, which stand in no model, wait as the steps of models do.
 */
class JobRetries implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return EngineActs.isLostRace(failure) ? new AtOnce(jobId, failure) : new Later(jobId, failure);
    }

    private static class AtOnce extends JobRetryCmd {

        AtOnce(String jobId, Throwable failure) {
            super(jobId, failure);
        }

        @Override
        public @Nullable Object execute(CommandContext command) {
            var job = getJob();
            if (job != null) {
                job.unlock();
                notifyAcquisition(command);
            }
            return null;
        }
    }

    private static class Later extends DefaultJobRetryCmd {

        Later(String jobId, Throwable failure) {
            super(jobId, failure);
        }

        /** Any will do for a job that has none. */
        @Override
        public ActivityImpl getCurrentActivity(CommandContext command, JobEntity job) {
            return InstanceJobs.isOne(job)
                    ? Context.getProcessEngineConfiguration()
                            .getDeploymentCache()
                            .findDeployedProcessDefinitionById(job.getProcessDefinitionId())
                            .getInitial()
                    : super.getCurrentActivity(command, job);
        }

        @Override
        public FailedJobRetryConfiguration getFailedJobRetryConfiguration(JobEntity job, ActivityImpl activity) {
            return InstanceJobs.isOne(job)
                    ? ParseUtil.parseRetryIntervals(
                            Context.getProcessEngineConfiguration().getFailedJobRetryTimeCycle())
                    : super.getFailedJobRetryConfiguration(job, activity);
        }
    }
}
