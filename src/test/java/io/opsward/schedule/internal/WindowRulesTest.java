package io.opsward.schedule.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.schedule.PlannedWork;
import io.opsward.schedule.PlannedWork.Notice;
import io.opsward.schedule.Window;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WindowRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    private static final Instant START = NOW.plus(Duration.ofDays(4));
    private static final Instant END = START.plus(Duration.ofHours(2));

    @Test
    void a_window_with_its_latest_rollback_inside_is_right() {
        accepted(START, END, START.plusSeconds(60));
        accepted(START, END, END);
    }

    @Test
    void it_has_to_end_after_it_starts() {
        refused("schedule.window-order", END, START, END);
        refused("schedule.window-order", START, START, START);
    }

    @Test
    void it_must_not_lie_in_the_past() {
        refused("schedule.window-past", NOW.minusSeconds(3_600), NOW.minusSeconds(60), NOW.minusSeconds(60));
        refused("schedule.window-past", NOW.minusSeconds(3_600), NOW.plusSeconds(3_600), NOW.plusSeconds(60));
    }

    @Test
    void who_wrote_now_has_some_minutes_for_the_rest_of_the_form() {
        accepted(NOW.minus(WindowRules.FILLING_IN), NOW.plusSeconds(60), NOW.plusSeconds(60));
        refused(
                "schedule.window-past",
                NOW.minus(WindowRules.FILLING_IN).minusMillis(1),
                NOW.plusSeconds(60),
                NOW.plusSeconds(60));
    }

    @Test
    void it_has_a_longest_length_and_a_farthest_start() {
        accepted(START, START.plus(WindowRules.LONGEST), START.plusSeconds(60));
        refused("schedule.window-long", START, START.plus(WindowRules.LONGEST).plusSeconds(1), END);
        var far = NOW.plus(WindowRules.FARTHEST);
        accepted(far, far.plusSeconds(60), far.plusSeconds(60));
        refused("schedule.window-far", far.plusSeconds(1), far.plusSeconds(60), far.plusSeconds(60));
    }

    @Test
    void the_latest_rollback_lies_inside() {
        refused("schedule.rollback-outside", START, END, START);
        refused("schedule.rollback-outside", START, END, START.minusSeconds(60));
        refused("schedule.rollback-outside", START, END, END.plusSeconds(1));
    }

    @Property
    void overlap_is_symmetric_and_means_a_common_moment(
            @ForAll("windows") Window one, @ForAll("windows") Window other) {
        var common = later(one.start(), other.start()).isBefore(earlier(one.end(), other.end()));
        assertThat(one.overlaps(other)).isEqualTo(common);
        assertThat(other.overlaps(one)).isEqualTo(common);
    }

    @Property
    void windows_that_touch_do_not_overlap(@ForAll("windows") Window window, @ForAll("lengths") Duration length) {
        var next = new Window(window.end(), window.end().plus(length));
        assertThat(window.overlaps(next)).isFalse();
        assertThat(next.overlaps(window)).isFalse();
        assertThat(window.overlaps(window)).isTrue();
    }

    /** The hour that comes twice: 02:30 to 02:45 in summer time and in winter time are not the same quarter. */
    @Test
    void the_hour_that_comes_twice_is_two_hours() {
        var berlin = ZoneId.of("Europe/Berlin");
        var first = LocalDateTime.parse("2026-10-25T02:30").atZone(berlin);
        var summer = new Window(first.toInstant(), first.plusMinutes(15).toInstant());
        var second = first.withLaterOffsetAtOverlap();
        var winter = new Window(second.toInstant(), second.plusMinutes(15).toInstant());
        assertThat(summer.overlaps(winter)).isFalse();
        assertThat(Duration.between(summer.start(), winter.start())).hasHours(1);
    }

    /** Whatever the clock on the wall does, what is one after the other does not overlap. */
    @Property
    void local_times_one_after_the_other_never_overlap(
            @ForAll("zones") ZoneId zone, @ForAll("starts") Instant start, @ForAll("lengths") Duration length) {
        var local = start.atZone(zone);
        var end = local.toLocalDateTime().plus(length).atZone(zone);
        Assume.that(local.toInstant().isBefore(end.toInstant()));
        var one = new Window(local.toInstant(), end.toInstant());
        var next = new Window(end.toInstant(), end.plusHours(1).toInstant());
        assertThat(one.overlaps(next)).isFalse();
    }

    @Provide
    Arbitrary<Instant> starts() {
        return Arbitraries.longs()
                .between(0, Duration.ofDays(366).toMinutes())
                .map(minutes -> NOW.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.longs().between(1, 5_000).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<Window> windows() {
        var starts = Arbitraries.longs().between(0, 10_000).map(minutes -> NOW.plus(Duration.ofMinutes(minutes)));
        return Combinators.combine(starts, lengths()).as((start, length) -> new Window(start, start.plus(length)));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    private static void accepted(Instant start, Instant end, Instant rollback) {
        assertThatCode(() -> WindowRules.check(work(start, end, rollback), NOW)).doesNotThrowAnyException();
    }

    private static void refused(String key, Instant start, Instant end, Instant rollback) {
        assertThatThrownBy(() -> WindowRules.check(work(start, end, rollback), NOW))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private static PlannedWork work(Instant start, Instant end, Instant rollback) {
        return new PlannedWork(
                new CaseNumber("CHG-2026-000001"),
                new Window(start, end),
                rollback,
                Set.of(),
                Set.of(),
                new Notice(NOW, 0));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
