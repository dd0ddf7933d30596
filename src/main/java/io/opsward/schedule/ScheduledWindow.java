package io.opsward.schedule;

import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A window that was reserved.
 *
 * @param number case that it is kept for
 * @param window when
 * @param latestRollback last moment at which going back is still possible, UTC
 * @param touched what the change touches
 * @param state what became of it
 * @param exemption why it was reserved in spite of obstacles; null if there were none
 * @param conflicts other changes that it was reserved in spite of
 */
public record ScheduledWindow(
        CaseNumber number,
        Window window,
        Instant latestRollback,
        Touched touched,
        WindowState state,
        @Nullable Exemption exemption,
        Set<CaseNumber> conflicts) {}
