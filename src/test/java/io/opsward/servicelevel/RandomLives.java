package io.opsward.servicelevel;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockEvent.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random lives of clocks: everything that may happen, in any order, at the same moment too. */
final class RandomLives {

    private static final String CLIENT = "AWAITING_CLIENT";
    private static final String VENDOR = "AWAITING_VENDOR";
    private static final List<CalendarVersion> VERSIONS = List.of(
            new CalendarVersion("office", 1),
            new CalendarVersion("office", 2),
            new CalendarVersion("office", 3),
            new CalendarVersion("abroad", 1),
            new CalendarVersion("abroad", 2));

    private RandomLives() {}

    /**
     * A clock's life.
     *
     * @param step every moment and every target is a whole number of these
     * @param timetables what its calendars are made of
     * @param events in order of time
     * @param now not before the last event
     */
    record Life(Duration step, Map<CalendarVersion, Timetable> timetables, List<ClockEvent> events, Instant now) {}

    private record Move(int stepsLater, Kind kind, @Nullable String reason, int terms) {}

    private record Scene(Instant start, Duration step, Map<CalendarVersion, Timetable> timetables) {}

    static Arbitrary<Life> lives() {
        var moves = Combinators.combine(
                        steps(1_000),
                        Arbitraries.of(Kind.class),
                        Arbitraries.of(CLIENT, VENDOR),
                        Arbitraries.integers().between(0, VERSIONS.size() - 1))
                .as(Move::new)
                .list()
                .ofMaxSize(9);
        var allowed = Arbitraries.integers().between(1, 400).list().ofSize(VERSIONS.size());
        return Combinators.combine(scenes(), moves, allowed, Arbitraries.of(true, false), steps(2_000))
                .as(RandomLives::life);
    }

    private static Arbitrary<Integer> steps(int most) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(9, Arbitraries.integers().between(0, most)));
    }

    private static Arbitrary<Scene> scenes() {
        var places = RandomTime.zones().flatMap(zone -> RandomTime.moments(zone).map(start -> Map.entry(zone, start)));
        var steps = Arbitraries.of(
                Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofSeconds(1));
        return Combinators.combine(places, RandomTime.zones(), steps)
                .flatAs((place, abroad, step) -> timetables(place.getKey(), abroad, place.getValue())
                        .map(timetables -> new Scene(place.getValue(), step, timetables)));
    }

    private static Arbitrary<Map<CalendarVersion, Timetable>> timetables(ZoneId home, ZoneId abroad, Instant near) {
        return Combinators.combine(VERSIONS.stream()
                        .map(version -> RandomTime.timetables(version.key().equals("office") ? home : abroad, near))
                        .toList())
                .as(timetables -> {
                    var byVersion = new HashMap<CalendarVersion, Timetable>();
                    for (var i = 0; i < timetables.size(); i++) {
                        byVersion.put(VERSIONS.get(i), timetables.get(i));
                    }
                    return byVersion;
                });
    }

    private static Life life(Scene scene, List<Move> moves, List<Integer> allowed, boolean known, int stepsAfter) {
        var terms = new ArrayList<Terms>();
        for (var i = 0; i < VERSIONS.size(); i++) {
            terms.add(terms(scene, i, allowed.get(i)));
        }
        var events = new ArrayList<ClockEvent>();
        var at = scene.start();
        events.add(new ClockEvent(at, Kind.STARTED, null, known ? terms.get(0) : null, UserId.SYSTEM));
        for (var move : moves) {
            at = at.plus(scene.step().multipliedBy(move.stepsLater()));
            events.add(event(at, move, terms.get(move.terms())));
        }
        return new Life(
                scene.step(), scene.timetables(), events, at.plus(scene.step().multipliedBy(stepsAfter)));
    }

    private static Terms terms(Scene scene, int index, int quarters) {
        var version = VERSIONS.get(index);
        return new Terms(
                new PolicyVersion(index, 1),
                null,
                scene.step().multipliedBy(4L * quarters),
                version,
                scene.timetables().get(version).calendar(),
                index % 2 == 0 ? Set.of(CLIENT) : Set.of(VENDOR),
                List.of(75));
    }

    private static ClockEvent event(Instant at, Move move, Terms terms) {
        return switch (move.kind()) {
            case PAUSED -> new ClockEvent(at, Kind.PAUSED, move.reason(), null, UserId.SYSTEM);
            case STARTED, TERMS -> new ClockEvent(at, Kind.TERMS, null, terms, UserId.SYSTEM);
            case RECALCULATED -> new ClockEvent(at, Kind.RECALCULATED, null, terms, UserId.SYSTEM);
            case RESUMED, STOPPED, RESTARTED, CONTINUED -> new ClockEvent(at, move.kind(), null, null, UserId.SYSTEM);
        };
    }
}
