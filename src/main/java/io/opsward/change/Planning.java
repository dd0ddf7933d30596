package io.opsward.change;

import io.opsward.identity.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is planned for a change since its request was submitted: effect, risk, plans and window. */
@Embeddable
class Planning {

    private @Nullable Instant submittedAt;
    private @Nullable String template;
    private @Nullable Effect effect;
    private @Nullable Risk risk;
    private @Nullable Plans plans;
    private @Nullable Slot slot;
    private @Nullable String scheduledBy;

    void submit(RequestForChange request, Instant now) {
        submittedAt = now;
        template = request.template();
        effect = request.effect();
        risk = request.risk();
        plans = request.plans();
        slot = request.slot();
    }

    void rate(Risk assessed, int downtimeMinutes) {
        risk = assessed;
        effect = effect().withDowntime(downtimeMinutes);
    }

    void moveTo(Slot chosen, UserId by) {
        slot = chosen;
        scheduledBy = by.value();
    }

    void tested(String result) {
        plans = known(plans, "plans").tested(result);
    }

    boolean hasTemplate() {
        return template != null;
    }

    Instant submittedAt() {
        return known(submittedAt, "submission");
    }

    Effect effect() {
        return known(effect, "effect");
    }

    Risk risk() {
        return known(risk, "risk");
    }

    Slot slot() {
        return known(slot, "window");
    }

    /** Who has chosen the window. */
    UserId scheduler() {
        return new UserId(known(scheduledBy, "scheduler"));
    }

    private static <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalStateException("The change has no " + what + " yet");
        }
        return value;
    }
}
