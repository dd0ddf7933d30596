package io.opsward.change;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of the implementation plan.
 *
 * @param text what is done
 * @param minutes how long it is thought to take, or null
 * @param doneAt when it was done, UTC, or null while it is not
 */
@Embeddable
public record Step(
        @Column(name = "step") String text,
        @Nullable Integer minutes,
        @Nullable Instant doneAt) {}
