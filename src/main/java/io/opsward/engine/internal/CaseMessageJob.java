package io.opsward.engine.internal;

import io.opsward.engine.FailedJob;
import java.util.Map;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives a kept message to who waits for it. The job itself carries nothing: it is a reason to look, and so may run late,
 * twice or in vain.
 *
 * @see "Decision 0020"
 */
@Component
class CaseMessageJob implements JobHandler<MessageAddress> {

    private final CaseLocks locks;
    private final KeptMessages kept;
    private final RunningInstances instances;

    CaseMessageJob(CaseLocks locks, KeptMessages kept, RunningInstances instances) {
        this.locks = locks;
        this.kept = kept;
        this.instances = instances;
    }

    @Override
    public String getType() {
        return FailedJob.MESSAGE;
    }

    @Override
    public MessageAddress newConfiguration(String text) {
        return MessageAddress.of(text);
    }

    @Override
    public void execute(
            MessageAddress address, @Nullable ExecutionEntity none, CommandContext command, @Nullable String tenant) {
        locks.lock(address.to());
        instances
                .waitingFor(address)
                .ifPresentOrElse(receiver -> give(address, receiver, command), () -> buryIfEnded(address));
    }

    /** As a job of the receiver's own instance, under whose name it is shown if the receiver fails. */
    private void give(MessageAddress address, RunningInstances.Receiver receiver, CommandContext command) {
        if (receiver.instanceId().equals(command.getCurrentJob().getProcessInstanceId())) {
            kept.take(address).ifPresent(variables -> give(address, receiver, variables));
        } else {
            InstanceJobs.deliver(address, command.getExecutionManager().findExecutionById(receiver.instanceId()));
        }
    }

    /** Before the receiver gets it, it is gone: who waits again at once must not get it twice. */
    private void give(MessageAddress address, RunningInstances.Receiver receiver, Map<String, Object> variables) {
        var subscription =
                Context.getCommandContext().getEventSubscriptionManager().findEventSubscriptionById(receiver.id());
        if (kept.has(address)) {
            InstanceJobs.deliver(address, subscription.getExecution().getProcessInstance());
        }
        subscription.eventReceived(variables, null, null, null, false);
    }

    private void buryIfEnded(MessageAddress address) {
        if (!instances.exist(address.to())) {
            kept.bury(address.to());
        }
    }

    @Override
    public void onDelete(MessageAddress address, JobEntity job) {
        // nothing else belongs to it
    }
}
