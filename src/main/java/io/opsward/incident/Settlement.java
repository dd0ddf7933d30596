package io.opsward.incident;

import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleContent;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The solution of an incident, who found it and whether the client has accepted it. */
@Embeddable
class Settlement {

    private @Nullable Solution solution;
    private @Nullable String solver;
    private @Nullable Instant resolvedAt;
    private @Nullable String confirmedBy;
    private boolean confirmedInPerson;

    void solved(Solution found, UserId by, Instant now) {
        solution = found.restored(now);
        solver = by.value();
        resolvedAt = now;
    }

    ArticleContent lesson(String title, String symptom) {
        if (solution == null) {
            throw new IllegalStateException("Not solved");
        }
        return ArticleContent.learned(
                title, symptom, Objects.requireNonNullElse(solution.cause(), ""), solution.resolution());
    }

    void answered(UserId by, boolean acceptedInPerson) {
        confirmedBy = by.value();
        confirmedInPerson = acceptedInPerson;
    }

    void undone() {
        resolvedAt = null;
        confirmedInPerson = false;
    }
}
