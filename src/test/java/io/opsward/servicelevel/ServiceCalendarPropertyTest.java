package io.opsward.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The arithmetic of calendars against counting every minute; 100,000 calendars with the profile {@code full}. */
class ServiceCalendarPropertyTest {

    private record Scene(Timetable timetable, Instant start) {}

    @Property(edgeCases = EdgeCasesMode.NONE)
    void it_agrees_with_counting_every_minute(
            @ForAll("scenes") Scene scene, @ForAll @IntRange(max = 14_400) int minutes) {
        var until = scene.start().plus(Duration.ofMinutes(minutes));
        var calendar = scene.timetable().calendar();
        var counted = countOpenMinutes(scene, until);
        assertThat(calendar.between(scene.start(), until)).isEqualTo(counted);
        assertThat(calendar.plus(scene.start(), counted)).isBeforeOrEqualTo(until);
        assertThat(calendar.plus(scene.start(), counted.plusSeconds(1))).isAfter(until);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void two_spells_are_as_long_as_both_together(
            @ForAll("scenes") Scene scene,
            @ForAll @IntRange(max = 500_000) int first,
            @ForAll @IntRange(max = 500_000) int second) {
        var calendar = scene.timetable().calendar();
        var together = calendar.plus(scene.start(), Duration.ofSeconds(first + second));
        var inTurn = calendar.plus(calendar.plus(scene.start(), Duration.ofSeconds(first)), Duration.ofSeconds(second));
        assertThat(inTurn).isEqualTo(together);
        assertThat(calendar.between(scene.start(), together)).isEqualTo(Duration.ofSeconds(first + second));
    }

    @Provide
    Arbitrary<Scene> scenes() {
        return RandomTime.zones()
                .flatMap(zone -> RandomTime.moments(zone)
                        .flatMap(start ->
                                RandomTime.timetables(zone, start).map(timetable -> new Scene(timetable, start))));
    }

    private static Duration countOpenMinutes(Scene scene, Instant until) {
        var open = Duration.ZERO;
        for (var minute = scene.start(); minute.isBefore(until); minute = minute.plusSeconds(60)) {
            open = WallClock.isOpen(scene.timetable(), minute) ? open.plusMinutes(1) : open;
        }
        return open;
    }
}
