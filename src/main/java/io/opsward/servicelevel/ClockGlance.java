package io.opsward.servicelevel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock as lists show it.
 *
 * @param name what is measured
 * @param state what it does
 * @param dueAt when the target is used up, UTC; null while it stands still or is pending
 * @param left service time left, negative once missed; zero while pending
 * @param warned whether the first warning threshold of the target is passed
 * @param missed whether the target is missed
 */
public record ClockGlance(
        ClockName name, ClockState state, @Nullable Instant dueAt, Duration left, boolean warned, boolean missed) {}
