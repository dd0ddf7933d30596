package io.opsward.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.audit.AuditFilter;
import io.opsward.audit.AuditTrail;
import io.opsward.identity.AccessRefused;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProcessTest
class FreezePeriodsTest {

    private final String name = "Freeze " + UUID.randomUUID();

    @Autowired
    private FreezePeriods freezes;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ApplicationContext product;

    private Bookings bookings;

    @BeforeEach
    void management() {
        bookings = new Bookings(product);
        TestClock.get().stopAt(Bookings.moment("2026-03-09T09:00"));
        As.signIn("wujing");
    }

    @AfterEach
    void free() {
        bookings.free();
    }

    @Test
    void what_is_declared_tells_how_many_planned_windows_lie_within() {
        var item = bookings.item();
        bookings.work("2026-03-19T22:00", "2026-03-20T01:00").on(item).reserve();
        assertThat(bookings.freeze(
                        name, "2026-03-20T00:00", "2026-03-21T00:00", new FreezeScope("first-hospital", null)))
                .isEqualTo(1);
        assertThat(bookings.freeze(name, "2026-03-20T00:00", "2026-03-21T00:00", new FreezeScope("city-bank", null)))
                .isZero();
        assertThat(bookings.freeze(name, "2026-03-20T01:00", "2026-03-21T00:00", FreezeScope.EVERYTHING))
                .isZero();
    }

    @Test
    void a_window_that_lies_in_a_later_freeze_stays_and_is_marked() {
        var work = bookings.work("2026-03-19T22:00", "2026-03-20T01:00").on(bookings.item());
        work.reserve();
        bookings.freeze(name, "2026-03-20T00:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        assertThat(bookings.shown(work.number()).freezes()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "schedule.freeze-order, 2026-03-20T00:00, 2026-03-20T00:00",
        "schedule.freeze-order, 2026-03-20T00:00, 2026-03-19T00:00",
        "schedule.freeze-past, 2026-03-08T00:00, 2026-03-09T09:00",
        "schedule.freeze-long, 2026-03-10T00:00, 2027-03-11T00:01"
    })
    void periods_that_make_no_sense_are_refused(String key, String start, String end) {
        refused(key, () -> bookings.freeze(name, start, end, FreezeScope.EVERYTHING));
    }

    @Test
    void name_and_reason_are_demanded() {
        var window = Bookings.window("2026-03-20T00:00", "2026-03-21T00:00");
        refused("schedule.freeze-name", () -> freezes.declare(terms(" ", window, "Reason of the test")));
        refused("schedule.freeze-name", () -> freezes.declare(terms("x".repeat(101), window, "Reason of the test")));
        refused("schedule.freeze-reason", () -> freezes.declare(terms(name, window, "")));
        refused("schedule.freeze-reason", () -> freezes.declare(terms(name, window, "x".repeat(1_001))));
    }

    @Test
    void a_freeze_is_changed_by_who_has_seen_its_last_revision() {
        bookings.freeze(name, "2026-03-20T00:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        var read = find();
        var longer = terms(name, Bookings.window("2026-03-20T00:00", "2026-03-22T00:00"), "Reason of the test");
        freezes.change(read, longer);
        assertThat(find().terms()).isEqualTo(longer);
        refused("schedule.freeze-changed", () -> freezes.change(read, longer));
        refused("schedule.freeze-changed", () -> freezes.end(read));
    }

    @Test
    void the_start_of_a_freeze_in_force_stays() {
        bookings.freeze(name, "2026-03-09T08:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        refused(
                "schedule.freeze-begun",
                () -> freezes.change(
                        find(),
                        terms(name, Bookings.window("2026-03-10T00:00", "2026-03-21T00:00"), "Reason of the test")));
        freezes.change(
                find(), terms(name, Bookings.window("2026-03-09T08:00", "2026-03-10T00:00"), "Reason of the test"));
        assertThat(find().state(Bookings.moment("2026-03-09T09:00"))).isEqualTo(FreezePeriod.State.IN_FORCE);
    }

    @Test
    void one_that_is_ended_forbids_nothing_from_then_on_and_stays() {
        bookings.freeze(name, "2026-03-09T08:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        freezes.end(find());
        assertThat(find().state(Bookings.moment("2026-03-09T09:00"))).isEqualTo(FreezePeriod.State.OVER);
        assertThat(find().ended())
                .isEqualTo(new FreezePeriod.Ending(Bookings.moment("2026-03-09T09:00"), new UserId("wujing")));
        bookings.work("2026-03-10T22:00", "2026-03-10T23:00").reserve();
        refused("schedule.freeze-over", () -> freezes.end(find()));
        refused("schedule.freeze-over", () -> freezes.change(find(), find().terms()));
    }

    @Test
    void one_that_has_not_begun_is_called_off() {
        bookings.freeze(name, "2026-03-20T00:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        freezes.end(find());
        assertThat(find().state(Bookings.moment("2026-03-20T10:00"))).isEqualTo(FreezePeriod.State.CALLED_OFF);
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00").reserve();
    }

    @Test
    void what_is_done_to_a_freeze_is_in_the_audit_trail() {
        bookings.freeze(name, "2026-03-20T00:00", "2026-03-21T00:00", new FreezeScope("city-bank", null));
        freezes.change(
                find(), terms(name, Bookings.window("2026-03-20T00:00", "2026-03-22T00:00"), "Reason of the test"));
        freezes.end(find());
        As.signIn("heshen");
        assertThat(trail.find(new AuditFilter(null, null, "", "", name, false), null))
                .extracting(entry -> entry.action() + " by " + entry.actor())
                .containsExactlyInAnyOrder(
                        "change-freeze-declared by wujing",
                        "change-freeze-changed by wujing",
                        "change-freeze-ended by wujing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"liqiang", "sunli", "wangmin", "fenggong", "heshen", "chenchen"})
    void management_alone_keeps_them(String account) {
        bookings.freeze(name, "2026-03-20T00:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        var read = find();
        As.signIn(account);
        assertThat(freezes.mayEdit()).isFalse();
        assertThatThrownBy(() -> freezes.declare(read.terms())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> freezes.change(read, read.terms())).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> freezes.end(read)).isInstanceOf(AccessRefused.class);
    }

    @Test
    void clients_read_neither_list_nor_calendar() {
        As.signIn("chenchen");
        var calendar = product.getBean(ChangeCalendar.class);
        var today = LocalDate.parse("2026-03-09");
        assertThatThrownBy(() -> freezes.list(null, 10)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> calendar.page(today, today, CalendarFilter.ALL))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void pages_join_without_gap_or_repetition() {
        for (var day = 10; day < 14; day++) {
            bookings.freeze(name, "2026-03-" + day + "T00:00", "2026-03-20T00:00", FreezeScope.EVERYTHING);
            bookings.freeze(name, "2026-03-" + day + "T00:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        }
        var oneByOne = new ArrayList<FreezePeriod>();
        for (var next = freezes.list(null, 3); !next.isEmpty(); next = freezes.list(next.get(next.size() - 1), 3)) {
            oneByOne.addAll(next);
        }
        assertThat(oneByOne).isEqualTo(freezes.list(null, 1_000)).hasSizeGreaterThanOrEqualTo(8);
    }

    private FreezePeriod find() {
        return freezes.list(null, 1_000).stream()
                .filter(period -> period.terms().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static FreezeTerms terms(String name, Window window, String reason) {
        return new FreezeTerms(name, window, reason, FreezeScope.EVERYTHING);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
