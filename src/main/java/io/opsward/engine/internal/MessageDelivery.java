package io.opsward.engine.internal;

import io.opsward.shared.CaseNumber;
import java.util.Map;
import org.camunda.bpm.engine.impl.event.EventType;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Brings messages and those who wait for them together, whoever comes first; within a command only. Sender and receiver
 * never look for each other's uncommitted rows: the sender's job looks after the commit, and the receiver looks while it
 * holds the lock of the case, which the job needs too.
 *
 * @see "Decision 0020"
 */
@Component
class MessageDelivery {

    private final CaseLocks locks;
    private final KeptMessages kept;
    private final RunningInstances instances;

    MessageDelivery(CaseLocks locks, KeptMessages kept, RunningInstances instances) {
        this.locks = locks;
        this.kept = kept;
        this.instances = instances;
    }

    /** Without the lock: the sender may hold that of its own case. */
    void keep(MessageAddress address, Map<String, Object> variables) {
        var instance = instances.of(address.to()).findFirst();
        kept.keep(address, variables, instance.isEmpty());
        instance.ifPresent(receiver -> InstanceJobs.deliver(address, receiver));
    }

    void beginsToWait(EventSubscriptionEntity subscription) {
        if (!subscription.isSubscriptionForEventType(EventType.MESSAGE) || subscription.getExecutionId() == null) {
            return;
        }
        var instance = subscription.getExecution().getProcessInstance();
        if (instance.getBusinessKey() != null) {
            lookFor(
                    new MessageAddress(new CaseNumber(instance.getBusinessKey()), subscription.getEventName()),
                    instance);
        }
    }

    private void lookFor(MessageAddress address, ExecutionEntity receiver) {
        locks.lock(address.to());
        if (kept.has(address)) {
            InstanceJobs.deliver(address, receiver);
        }
    }

    /** What was kept for the instance may still be for another one of the case. */
    void ended(ExecutionEntity instance, CaseNumber number) {
        locks.lock(number);
        var names = kept.namesFor(number);
        if (!names.isEmpty()) {
            instances
                    .of(number)
                    .filter(other -> !other.equals(instance))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> names.forEach(
                                    name -> InstanceJobs.deliver(new MessageAddress(number, name), other)),
                            () -> kept.bury(number));
        }
    }
}
