package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.Explainer;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The life of a clock so far.
 *
 * @param events in order of time
 */
record ClockHistory(List<ClockEvent> events) {

    ClockHistory with(ClockEvent event) {
        return new ClockHistory(Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    Explanation explain(Instant at) {
        return Explainer.explain(events, at);
    }

    /** Terms that hold now, empty while they are not known. */
    Optional<Terms> terms() {
        return events.stream().map(ClockEvent::terms).filter(Objects::nonNull).reduce((before, after) -> after);
    }

    /** Whether the event would change anything: a clock that is stopped is not stopped again. */
    boolean isNews(ClockEvent.Kind kind) {
        return switch (kind) {
            case STOPPED -> !isStopped();
            case RESTARTED, CONTINUED -> isStopped();
            case PAUSED -> !isStopped();
            case RESUMED -> isOnHold();
            case STARTED, TERMS, RECALCULATED -> true;
        };
    }

    boolean isStopped() {
        var stopped = false;
        for (var event : events) {
            stopped = switch (event.kind()) {
                case STOPPED -> true;
                case RESTARTED, CONTINUED -> false;
                default -> stopped;
            };
        }
        return stopped;
    }

    private boolean isOnHold() {
        var onHold = false;
        for (var event : events) {
            onHold = switch (event.kind()) {
                case PAUSED -> true;
                case RESUMED -> false;
                default -> onHold;
            };
        }
        return onHold;
    }
}
