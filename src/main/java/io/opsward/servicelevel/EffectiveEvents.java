package io.opsward.servicelevel;

import static io.opsward.servicelevel.ClockEvent.Kind.CONTINUED;
import static io.opsward.servicelevel.ClockEvent.Kind.RECALCULATED;
import static io.opsward.servicelevel.ClockEvent.Kind.RESTARTED;
import static io.opsward.servicelevel.ClockEvent.Kind.STOPPED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a clock's events holds in the light of later ones: a stop may have become void, a calendar may have been counted
 * anew.
 */
final class EffectiveEvents {

    private EffectiveEvents() {}

    static List<ClockEvent> of(List<ClockEvent> events, Instant now) {
        var known = events.stream().filter(event -> !event.at().isAfter(now)).toList();
        return recalculated(withoutVoidStops(known));
    }

    private static List<ClockEvent> withoutVoidStops(List<ClockEvent> events) {
        var kept = new ArrayList<ClockEvent>();
        for (var event : events) {
            if (event.kind() == CONTINUED) {
                var running = lastRestart(kept) + 1;
                kept.subList(running, kept.size()).removeIf(stop -> stop.kind() == STOPPED);
            }
            kept.add(event);
        }
        return kept;
    }

    private static int lastRestart(List<ClockEvent> events) {
        for (var i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).kind() == RESTARTED) {
                return i;
            }
        }
        return -1;
    }

    /** A recalculation holds for all that is measured by an older version of its calendar, before it and after. */
    private static List<ClockEvent> recalculated(List<ClockEvent> events) {
        Map<String, Terms> newest = new HashMap<>();
        events.stream()
                .filter(event -> event.kind() == RECALCULATED)
                .map(event -> Objects.requireNonNull(event.terms()))
                .forEach(terms -> newest.merge(terms.calendarVersion().key(), terms, EffectiveEvents::newer));
        return events.stream()
                .map(event ->
                        new ClockEvent(event.at(), event.kind(), event.reason(), termsOf(event, newest), event.by()))
                .toList();
    }

    private static Terms newer(Terms one, Terms other) {
        return one.calendarVersion().version() < other.calendarVersion().version() ? other : one;
    }

    private static @Nullable Terms termsOf(ClockEvent event, Map<String, Terms> newest) {
        var terms = event.terms();
        if (terms == null || event.kind() == RECALCULATED) {
            return null;
        }
        var newer = newest.get(terms.calendarVersion().key());
        return newer == null ? terms : terms.measuredBy(newer.calendarVersion(), newer.calendar());
    }
}
