package io.opsward.servicelevel;

import io.opsward.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock that moves if it is counted by the newest version of its calendar.
 *
 * @param caseNumber the case
 * @param name what is measured
 * @param dueBefore when it is due, UTC; null while it stands still
 * @param dueAfter when it would be due, UTC; null while it stands still
 * @param leftBefore service time left now
 * @param leftAfter service time that would be left now
 */
public record MovingClock(
        CaseNumber caseNumber,
        ClockName name,
        @Nullable Instant dueBefore,
        @Nullable Instant dueAfter,
        Duration leftBefore,
        Duration leftAfter) {}
