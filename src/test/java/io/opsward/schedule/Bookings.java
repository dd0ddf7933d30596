package io.opsward.schedule;

import io.opsward.configuration.ConfigurationEditing;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import io.opsward.configuration.RelationKind;
import io.opsward.configuration.Warrant;
import io.opsward.schedule.PlannedWork.Notice;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Windows, items and freeze periods of a test, in the time of the service; each test has its own and frees them. */
public final class Bookings {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Warrant AUDIT = new Warrant("AUD-2026-11", "Inventory of the test");
    private static final AtomicLong RUNNING = new AtomicLong(700_000);

    private final ChangeSchedule schedule;
    private final ChangeCalendar calendar;
    private final FreezePeriods freezes;
    private final ConfigurationEditing items;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<CaseNumber> numbers = new ArrayList<>();

    public Bookings(ApplicationContext product) {
        schedule = product.getBean(ChangeSchedule.class);
        calendar = product.getBean(ChangeCalendar.class);
        freezes = product.getBean(FreezePeriods.class);
        items = product.getBean(ConfigurationEditing.class);
        jdbc = product.getBean(JdbcClient.class);
        clock = product.getBean(Clock.class);
    }

    /** Work in a window, such as {@code 2026-03-16T22:00}; goes back at its end at the latest. */
    public Work work(String start, String end) {
        var number = CaseNumber.of("CHG", 2026, RUNNING.incrementAndGet());
        numbers.add(number);
        return new Work(number, window(start, end), Set.of(), Set.of(), new Notice(clock.instant(), 0));
    }

    /** An item of the hospital's HIS database that only this test knows. */
    public ItemNumber item() {
        return As.user(
                "sunli",
                () -> items.enter(
                        "",
                        Map.of(
                                ItemField.NAME, "Item of a calendar",
                                ItemField.TYPE, "server",
                                ItemField.STATE, "in_use",
                                ItemField.OWNER, "liqiang",
                                ItemField.CLIENT, "first-hospital",
                                ItemField.SERVICE, "his-database"),
                        AUDIT));
    }

    public void relate(ItemNumber source, RelationKind kind, ItemNumber target) {
        As.user("sunli", () -> items.relate(new Relation(source, kind, target), AUDIT));
    }

    public int freeze(String name, String start, String end, FreezeScope scope) {
        return As.user(
                "wujing",
                () -> freezes.declare(new FreezeTerms(name, window(start, end), "Reason of the test", scope)));
    }

    public boolean isShown(CaseNumber number) {
        return page().entries().stream()
                .anyMatch(entry -> entry.window().number().equals(number));
    }

    public ChangeCalendar.Entry shown(CaseNumber number) {
        return page().entries().stream()
                .filter(entry -> entry.window().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** What became of the window of a case. */
    public WindowState state(CaseNumber number) {
        return jdbc.sql("select state from schedule_window where case_number = ?")
                .param(number.value())
                .query(WindowState.class)
                .single();
    }

    /** Nothing stays that another test might meet. */
    public void free() {
        var written = numbers.stream().map(CaseNumber::value).toArray(String[]::new);
        jdbc.sql("delete from schedule_window where case_number = any(?)")
                .param(written)
                .update();
        jdbc.sql("delete from schedule_freeze where reason = 'Reason of the test'")
                .update();
    }

    public static Window window(String start, String end) {
        return new Window(moment(start), moment(end));
    }

    public static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    private ChangeCalendar.Page page() {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        return As.user("heshen", () -> calendar.page(today.minusDays(7), today.plusDays(40), CalendarFilter.ALL));
    }

    /** Work that a test plans. */
    public final class Work {

        private final CaseNumber number;
        private final Window window;
        private final Set<ItemNumber> touched;
        private final Set<String> services;
        private final Notice notice;

        private Work(CaseNumber number, Window window, Set<ItemNumber> touched, Set<String> services, Notice notice) {
            this.number = number;
            this.window = window;
            this.touched = touched;
            this.services = services;
            this.notice = notice;
        }

        public CaseNumber number() {
            return number;
        }

        public Work on(ItemNumber item) {
            var more = new HashSet<>(touched);
            more.add(item);
            return new Work(number, window, more, services, notice);
        }

        public Work serving(String service) {
            return new Work(number, window, touched, Set.of(service), notice);
        }

        /** Submitted now, so many working days before the window at least. */
        public Work owing(int workingDays) {
            return new Work(number, window, touched, services, new Notice(clock.instant(), workingDays));
        }

        /** The same wish of another case. */
        public Work of(CaseNumber other) {
            numbers.add(other);
            return new Work(other, window, touched, services, notice);
        }

        public PlannedWork ask() {
            return new PlannedWork(number, window, window.end(), touched, services, notice);
        }

        public void reserve() {
            schedule.schedule(ask(), null);
        }
    }
}
