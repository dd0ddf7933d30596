package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockName;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a model wants of a user task. The model check has seen it; whatever is wrong nevertheless is wished for by nobody.
 *
 * @param claims clocks that the first claim stops
 * @param follows clocks that its due date follows
 * @param target service time for the task itself, or null if it has no clock of its own
 * @param calendar key of the calendar of that clock, or null for that of the case
 */
record ClockProperties(
        List<ClockName> claims,
        List<ClockName> follows,
        @Nullable Duration target,
        @Nullable String calendar) {

    static final String CLAIM = "clock.claim";
    static final String DUE = "clock.due";
    static final String TARGET = "clock.target";
    static final String CALENDAR = "clock.calendar";

    static ClockProperties of(Map<String, String> properties) {
        return new ClockProperties(
                ClockNames.of(properties.get(CLAIM)),
                ClockNames.of(properties.get(DUE)),
                Optional.ofNullable(properties.get(TARGET))
                        .flatMap(ClockProperties::duration)
                        .orElse(null),
                Optional.ofNullable(properties.get(CALENDAR))
                        .map(String::strip)
                        .filter(calendar -> !calendar.isEmpty())
                        .orElse(null));
    }

    /** Empty unless it is an ISO duration of a second or more. */
    static Optional<Duration> duration(String written) {
        try {
            return Optional.of(Duration.parse(written.strip())).filter(duration -> duration.toSeconds() > 0);
        } catch (DateTimeParseException notADuration) {
            return Optional.empty();
        }
    }

    boolean isNothing() {
        return claims.isEmpty() && follows.isEmpty() && target == null;
    }
}
