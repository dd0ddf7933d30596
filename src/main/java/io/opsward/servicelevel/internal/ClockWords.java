package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockName;
import io.opsward.shared.NotFound;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which {@code clock.*} properties there are, and what is wrong with their values. */
@Component
class ClockWords {

    /** Properties that only a user task may have. */
    static final Set<String> OF_TASKS =
            Set.of(ClockProperties.CLAIM, ClockProperties.DUE, ClockProperties.TARGET, ClockProperties.CALENDAR);

    private static final Set<String> WITH_CLOCKS = Set.of(
            StepListener.START,
            StepListener.STOP,
            StepListener.RESTART,
            StepListener.CONTINUE,
            StepListener.PAUSE,
            StepListener.RESUME,
            ClockProperties.CLAIM,
            ClockProperties.DUE);

    private final CalendarRecords calendars;
    private final Clock clock;

    ClockWords(CalendarRecords calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What is wrong with the property, and what to do. */
    Stream<String> wrong(String property, String value) {
        if (WITH_CLOCKS.contains(property)) {
            return unknownClocks(property, value);
        }
        return switch (property) {
            case StepListener.REASON -> Stream.of();
            case ClockProperties.TARGET -> badTarget(value);
            case ClockProperties.CALENDAR -> unknownCalendar(value);
            default -> Stream.of("there is no property %s; use one of %s".formatted(property, known()));
        };
    }

    private static Stream<String> unknownClocks(String property, String value) {
        return ClockNames.words(value)
                .filter(word -> ClockName.of(word)
                        .filter(name -> name != ClockName.TASK)
                        .isEmpty())
                .map(word -> "%s names the clock '%s'; use response, resolution or both with a comma"
                        .formatted(property, word));
    }

    private static Stream<String> badTarget(String value) {
        return ClockProperties.duration(value).isPresent()
                ? Stream.of()
                : Stream.of("clock.target is '%s'; use service time of more than zero such as PT4H or PT30M"
                        .formatted(value));
    }

    private Stream<String> unknownCalendar(String key) {
        try {
            calendars.inForce(key, clock.instant());
            return Stream.of();
        } catch (NotFound unknown) {
            return Stream.of(
                    "clock.calendar is '%s', but there is no such service calendar; use the key of one".formatted(key));
        }
    }

    private static String known() {
        var all = new TreeSet<>(WITH_CLOCKS);
        all.addAll(OF_TASKS);
        all.add(StepListener.REASON);
        return String.join(", ", all);
    }
}
