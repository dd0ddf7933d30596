package io.opsward.servicelevel;

import org.jspecify.annotations.Nullable;

/**
 * Which of the counted clocks a list shows.
 *
 * @param clock {@link ClockName#RESPONSE} or {@link ClockName#RESOLUTION}; null for both
 * @param result how they stand, or null for all
 */
public record AttainmentSlice(
        @Nullable ClockName clock, @Nullable AttainmentResult result) {}
