package io.opsward.incident;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the service was restored.
 *
 * @param resolution what was done
 * @param cause why it happened, or null if not known
 * @param workaround whether it only helps for the time being
 * @param restoredAt when the service worked again, UTC; null for "now"
 * @param knowledgeUsed number of the article that helped, or null
 * @param firstLineResolved whether the service desk solved it without a technical group
 */
@Embeddable
public record Solution(
        String resolution,
        @Nullable String cause,
        Boolean workaround,
        @Nullable Instant restoredAt,
        @Nullable String knowledgeUsed,
        Boolean firstLineResolved) {

    Solution restored(Instant now) {
        return restoredAt != null
                ? this
                : new Solution(resolution, cause, workaround, now, knowledgeUsed, firstLineResolved);
    }
}
