package io.opsward.engine.internal;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionManager;

/**
 * Tells of everybody who begins to wait for a message: catch events, receive tasks, boundary events, gateways and event
 * sub-processes all subscribe here, whatever brings them there.
 */
final class Subscriptions implements SessionFactory {

    private final MessageDelivery messages;

    Subscriptions(MessageDelivery messages) {
        this.messages = messages;
    }

    @Override
    public Class<?> getSessionType() {
        return EventSubscriptionManager.class;
    }

    @Override
    public Session openSession() {
        return new Telling(messages);
    }

    private static final class Telling extends EventSubscriptionManager {

        private final MessageDelivery messages;

        Telling(MessageDelivery messages) {
            this.messages = messages;
        }

        @Override
        public void insert(EventSubscriptionEntity subscription) {
            super.insert(subscription);
            messages.beginsToWait(subscription);
        }
    }
}
