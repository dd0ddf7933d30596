package io.opsward.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.audit.AuditFilter;
import io.opsward.audit.AuditTrail;
import io.opsward.configuration.RelationKind;
import io.opsward.engine.ProcessGateway;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.RuleViolation;
import io.opsward.shared.Texts;
import io.opsward.testing.As;
import io.opsward.testing.CaseRun;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProcessTest
class ChangeScheduleTest {

    private static final UserId ZHOU_TAO = new UserId("zhoutao");
    private static final UserId WU_JING = new UserId("wujing");

    @Autowired
    private ChangeSchedule schedule;

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Texts texts;

    private Bookings bookings;

    @BeforeEach
    void monday() {
        bookings = new Bookings(product);
        TestClock.get().set(Instant.parse("2026-03-09T01:00:00Z"));
        As.signIn("zhoutao");
    }

    @AfterEach
    void free() {
        bookings.free();
    }

    /** Scenario 8. */
    @Test
    void five_working_days_before_a_major_change() {
        var friday = bookings.work("2026-03-13T22:00", "2026-03-14T00:00").owing(5);
        assertThat(schedule.obstacles(friday.ask()))
                .containsExactly(new Obstacle.LeadTime(5, LocalDate.parse("2026-03-16")));
        assertThat(refusal(friday, Locale.ENGLISH)).contains("5 working days", "Monday, March 16, 2026");
        assertThat(refusal(friday, Locale.SIMPLIFIED_CHINESE)).contains("5 个工作日", "2026年3月16日星期一");
        bookings.work("2026-03-16T22:00", "2026-03-17T00:00").owing(5).reserve();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-03-09T10:00, true",
        "3, 2026-03-11T23:59, false",
        "3, 2026-03-12T00:00, true",
        "5, 2026-03-15T23:59, false",
        "5, 2026-03-16T00:00, true"
    })
    void lead_times_end_with_the_night_before(int days, String start, boolean early) {
        var work = bookings.work(start, LocalDate.parse(start.substring(0, 10)).plusDays(1) + "T01:00")
                .owing(days);
        assertThat(schedule.obstacles(work.ask()).isEmpty()).isEqualTo(early);
    }

    /** Qingming: Mon 2026-04-06 is free. */
    @Test
    void holidays_are_no_working_days() {
        TestClock.get().set(Instant.parse("2026-04-03T01:00:00Z"));
        var work = bookings.work("2026-04-08T22:00", "2026-04-08T23:00").owing(3);
        assertThat(schedule.obstacles(work.ask()))
                .containsExactly(new Obstacle.LeadTime(3, LocalDate.parse("2026-04-09")));
    }

    @Test
    void two_changes_on_one_item_do_not_overlap() {
        var item = bookings.item();
        var first = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item);
        first.reserve();
        var second = bookings.work("2026-03-20T22:59", "2026-03-21T01:00").on(item);
        assertThat(schedule.obstacles(second.ask()))
                .singleElement()
                .isInstanceOfSatisfying(Obstacle.Conflict.class, conflict -> {
                    assertThat(conflict.other()).isEqualTo(first.number());
                    assertThat(conflict.item()).isEqualTo(item);
                    assertThat(conflict.way()).isEmpty();
                });
        assertThat(refusal(second, Locale.ENGLISH)).contains(first.number() + " on " + item, "10:00", "11:00");
        bookings.work("2026-03-20T23:00", "2026-03-21T01:00").on(item).reserve();
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00")
                .on(bookings.item())
                .reserve();
    }

    @Test
    void items_that_hang_together_count_as_one() {
        var server = bookings.item();
        var database = bookings.item();
        var application = bookings.item();
        bookings.relate(database, RelationKind.RUNS_ON, server);
        bookings.relate(application, RelationKind.DEPENDS_ON, database);
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(server).reserve();
        var above = bookings.work("2026-03-20T22:30", "2026-03-20T22:40").on(application);
        assertThat(refusal(above, Locale.ENGLISH))
                .contains("on " + server)
                .contains(application + " depends on " + database)
                .contains(database + " runs on " + server);
        assertThat(refusal(above, Locale.SIMPLIFIED_CHINESE)).contains(application + " 依赖于 " + database);
    }

    @Test
    void the_other_way_round_too() {
        var server = bookings.item();
        var database = bookings.item();
        bookings.relate(database, RelationKind.RUNS_ON, server);
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(database).reserve();
        assertThat(refusal(bookings.work("2026-03-20T22:30", "2026-03-20T22:40").on(server), Locale.ENGLISH))
                .contains("on " + database, database + " runs on " + server);
    }

    @Test
    void what_merely_stands_beside_the_cause_is_free() {
        var one = bookings.item();
        var other = bookings.item();
        var shared = bookings.item();
        bookings.relate(one, RelationKind.RUNS_ON, shared);
        bookings.relate(other, RelationKind.RUNS_ON, shared);
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(one).reserve();
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(other).reserve();
        assertThat(refusal(bookings.work("2026-03-20T22:30", "2026-03-20T22:40").on(shared), Locale.ENGLISH))
                .contains("on " + one, "on " + other);
    }

    @Test
    void a_case_may_move_its_own_window() {
        var item = bookings.item();
        var work = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item);
        work.reserve();
        bookings.work("2026-03-20T22:30", "2026-03-20T23:30")
                .on(item)
                .of(work.number())
                .reserve();
        bookings.work("2026-03-20T22:00", "2026-03-20T22:30").on(item).reserve();
    }

    @Test
    void what_is_given_up_or_done_is_free() {
        var item = bookings.item();
        var withdrawn = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item);
        withdrawn.reserve();
        schedule.withdraw(withdrawn.number());
        var done = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item);
        done.reserve();
        schedule.finish(done.number());
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item).reserve();
    }

    /** A window that has begun was used, one that has not is free. */
    @ParameterizedTest
    @CsvSource({"2026-03-09T09:10, WITHDRAWN", "2026-03-09T08:58, DONE"})
    void a_case_that_ends_keeps_no_window(String start, WindowState state) {
        var number = As.user(
                "wangmin", () -> processes.start("errand", Map.of("title", "Reboot", "neededOn", "2026-03-10")));
        var item = bookings.item();
        bookings.work(start, "2026-03-09T10:00").on(item).of(number).reserve();
        new Errand(number)
                .done("zhaolei", "Task_DoErrand")
                .done("zhaolei", "Task_ReportErrand")
                .done("zhaolei", "Task_CheckErrand");
        assertThat(bookings.state(number)).isEqualTo(state);
    }

    @Test
    void nothing_is_reserved_within_a_freeze() {
        bookings.freeze("Year end", "2026-03-18T00:00", "2026-03-20T00:00", FreezeScope.EVERYTHING);
        assertThat(refusal(bookings.work("2026-03-19T22:00", "2026-03-20T01:00"), Locale.ENGLISH))
                .contains("Change freeze “Year end”", "Mar 18, 2026, 12:00", "Mar 20, 2026, 12:00");
        bookings.work("2026-03-20T00:00", "2026-03-20T01:00").reserve();
        bookings.work("2026-03-17T22:00", "2026-03-18T00:00").reserve();
    }

    @Test
    void a_freeze_of_one_client_or_service_leaves_the_others_alone() {
        var item = bookings.item();
        bookings.freeze("Hospital", "2026-03-18T00:00", "2026-03-19T00:00", new FreezeScope("first-hospital", null));
        bookings.freeze("Portal", "2026-03-19T00:00", "2026-03-20T00:00", new FreezeScope(null, "school-portal"));
        assertThat(refusal(bookings.work("2026-03-18T10:00", "2026-03-18T11:00").on(item), Locale.ENGLISH))
                .contains("Hospital");
        bookings.work("2026-03-19T10:00", "2026-03-19T11:00").on(item).reserve();
        assertThat(refusal(
                        bookings.work("2026-03-19T12:00", "2026-03-19T13:00")
                                .on(item)
                                .serving("school-portal"),
                        Locale.ENGLISH))
                .contains("Portal");
    }

    @Test
    void who_does_not_say_what_is_touched_may_touch_everything() {
        bookings.freeze("Hospital", "2026-03-18T00:00", "2026-03-19T00:00", new FreezeScope("first-hospital", null));
        assertThat(refusal(bookings.work("2026-03-18T10:00", "2026-03-18T11:00"), Locale.ENGLISH))
                .contains("Hospital");
    }

    @Test
    void an_emergency_signed_by_a_second_person_passes_and_is_kept() {
        var item = bookings.item();
        bookings.freeze("Year end", "2026-03-18T00:00", "2026-03-20T00:00", FreezeScope.EVERYTHING);
        var work =
                bookings.work("2026-03-18T22:00", "2026-03-18T23:00").on(item).owing(9);
        schedule.schedule(work.ask(), new Exemption("Gap that is being exploited", ZHOU_TAO, WU_JING));
        As.signIn("heshen");
        assertThat(trail.find(
                        new AuditFilter(
                                null,
                                null,
                                "",
                                "change-window-reserved",
                                work.number().value(),
                                false),
                        null))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details())
                        .containsEntry("exemption", "Gap that is being exploited")
                        .containsEntry("asked-by", "zhoutao")
                        .containsEntry("signed-by", "wujing")
                        .containsEntry("obstacles", "→ 2026-03-20; “Year end”"));
        assertThat(bookings.shown(work.number()).window().exemption())
                .isEqualTo(new Exemption("Gap that is being exploited", ZHOU_TAO, WU_JING));
    }

    @Test
    void an_exemption_without_reason_or_second_person_is_none() {
        var work = bookings.work("2026-03-13T22:00", "2026-03-13T23:00").owing(5);
        notExempted("schedule.exemption-reason", work, new Exemption(" ", ZHOU_TAO, WU_JING));
        notExempted("schedule.exemption-own-signature", work, new Exemption("Gap", ZHOU_TAO, ZHOU_TAO));
        notExempted("schedule.exemption-signer", work, new Exemption("Gap", ZHOU_TAO, new UserId("liqiang")));
        notExempted("schedule.exemption-signer", work, new Exemption("Gap", ZHOU_TAO, new UserId("nobody")));
        assertThat(bookings.isShown(work.number())).isFalse();
    }

    @Test
    void no_exemption_mends_a_window_that_is_wrong() {
        var past = bookings.work("2026-03-08T22:00", "2026-03-08T23:00");
        notExempted("schedule.window-past", past, new Exemption("Gap", ZHOU_TAO, WU_JING));
    }

    @Test
    void both_ends_of_a_conflict_are_marked_while_both_are_planned() {
        var item = bookings.item();
        var first = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item);
        first.reserve();
        var second = bookings.work("2026-03-20T22:30", "2026-03-20T23:30").on(item);
        schedule.schedule(second.ask(), new Exemption("Gap", ZHOU_TAO, WU_JING));
        assertThat(bookings.shown(first.number()).against()).isEqualTo(Set.of(second.number()));
        assertThat(bookings.shown(second.number()).against()).isEqualTo(Set.of(first.number()));
        schedule.finish(first.number());
        assertThat(bookings.shown(second.number()).isDisputed()).isFalse();
    }

    private String refusal(Bookings.Work work, Locale locale) {
        var said = new String[1];
        assertThatThrownBy(() -> schedule.schedule(work.ask(), null))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("schedule.refused");
                    said[0] = texts.text(refusal.messageKey(), locale, refusal.parameters());
                });
        return said[0];
    }

    private void notExempted(String key, Bookings.Work work, Exemption exemption) {
        assertThatThrownBy(() -> schedule.schedule(work.ask(), exemption))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    /** The process of a case that holds a window. */
    private final class Errand extends CaseRun<Errand> {

        private Errand(CaseNumber number) {
            super(product, number, "errand");
        }

        @Override
        protected Errand self() {
            return this;
        }
    }
}
