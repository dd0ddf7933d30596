package io.opsward.identity;

import io.opsward.shared.AuditableEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells refusals as events; the audit trail listens and keeps them in a transaction of its own. */
@Component
class PublishingAccessRecorder implements AccessRecorder {

    private final ApplicationEventPublisher events;

    PublishingAccessRecorder(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void recordRefusal(AccessRefused refusal) {
        events.publishEvent(new Refusal(refusal.subject()));
    }

    /** @param subject what was asked for */
    private record Refusal(String subject) implements AuditableEvent {

        @Override
        public String action() {
            return "access-refused";
        }

        @Override
        public boolean refused() {
            return true;
        }
    }
}
