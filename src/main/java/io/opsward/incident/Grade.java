package io.opsward.incident;

import io.opsward.shared.Priority;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How grave an incident is, how often that was put right, and since when it is a major one. */
@Embeddable
class Grade {

    private @Nullable Grading grading;
    private int regradeCount;
    private @Nullable Instant majorSince;

    void determine(Grading graded, Instant now) {
        grading = graded;
        declare(now);
    }

    /** @return the grade before */
    Grading correct(String impact, String urgency, Priority priority, Instant now) {
        if (grading == null) {
            throw new IllegalStateException("Not graded yet");
        }
        var before = grading;
        grading = before.regraded(impact, urgency, priority);
        regradeCount++;
        if (before.isMajor() != grading.isMajor()) {
            declare(now);
        }
        return before;
    }

    /** A major incident is one from now on: notices are counted from here. */
    void declare(Instant now) {
        majorSince = isMajor() ? now.truncatedTo(ChronoUnit.SECONDS) : null;
    }

    boolean isMajor() {
        return grading != null && grading.isMajor();
    }

    Optional<Instant> majorSince() {
        return Optional.ofNullable(majorSince);
    }
}
