package io.opsward.schedule.internal;

import io.opsward.configuration.ItemNumber;
import io.opsward.identity.UserId;
import io.opsward.schedule.CalendarFilter;
import io.opsward.schedule.Exemption;
import io.opsward.schedule.ScheduledWindow;
import io.opsward.schedule.Touched;
import io.opsward.schedule.Window;
import io.opsward.schedule.WindowState;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code schedule_window}. */
@Repository
class WindowRecords {

    /** The name of the lock; any number that nobody else takes. */
    private static final long LOCK = 2_026_112_505L;

    /** No window is longer, so that those which began before need not be looked at. */
    private static final String WITHIN = "starts_at < :end and ends_at > :start and starts_at > :reach";

    private final JdbcClient jdbc;

    WindowRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets one transaction at a time reserve windows, until it ends: two that want the same, or what hangs together, would not
     * see each other.
     */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, index) -> true)
                .single();
    }

    Optional<ScheduledWindow> find(CaseNumber number) {
        return jdbc.sql("select * from schedule_window where case_number = ?")
                .param(number.value())
                .query(WindowRecords::window)
                .optional();
    }

    /** Planned windows that have a moment in common with that one. */
    List<ScheduledWindow> planned(Window window) {
        return list(window, List.of("state = 'PLANNED'"), Map.of(), Integer.MAX_VALUE);
    }

    /** Windows with a moment in common, by start. */
    List<ScheduledWindow> list(Window window, CalendarFilter filter, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        conditions.add(filter.state() == null ? "state <> 'WITHDRAWN'" : "state = :state");
        put(values, "state", filter.state());
        if (filter.item() != null) {
            conditions.add(":item = any(items)");
            put(values, "item", filter.item());
        }
        if (filter.client() != null) {
            conditions.add(":client = any(clients)");
            put(values, "client", filter.client());
        }
        return list(window, conditions, values, limit);
    }

    void save(ScheduledWindow window, UserId by, Instant at) {
        var exemption = Optional.ofNullable(window.exemption());
        jdbc.sql("""
                        insert into schedule_window (case_number, starts_at, ends_at, latest_rollback, items, services, clients,
                            state, exemption_reason, exemption_asked_by, exemption_signed_by, conflicts, reserved_by,
                            reserved_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (case_number) do update set starts_at = excluded.starts_at, ends_at = excluded.ends_at,
                            latest_rollback = excluded.latest_rollback, items = excluded.items,
                            services = excluded.services, clients = excluded.clients, state = excluded.state,
                            exemption_reason = excluded.exemption_reason,
                            exemption_asked_by = excluded.exemption_asked_by,
                            exemption_signed_by = excluded.exemption_signed_by, conflicts = excluded.conflicts,
                            reserved_by = excluded.reserved_by, reserved_at = excluded.reserved_at""")
                .params(
                        window.number().value(),
                        utc(window.window().start()),
                        utc(window.window().end()),
                        utc(window.latestRollback()),
                        texts(window.touched().items()),
                        texts(window.touched().services()),
                        texts(window.touched().clients()),
                        window.state().name(),
                        exemption.map(Exemption::reason).orElse(null),
                        exemption.map(granted -> granted.askedBy().value()).orElse(null),
                        exemption.map(granted -> granted.signedBy().value()).orElse(null),
                        texts(window.conflicts()),
                        by.value(),
                        utc(at))
                .update();
    }

    /** @return whether the case held a window that was planned */
    boolean leave(CaseNumber number, WindowState state) {
        return jdbc.sql("update schedule_window set state = ? where case_number = ? and state = 'PLANNED'")
                        .params(state.name(), number.value())
                        .update()
                > 0;
    }

    private List<ScheduledWindow> list(Window window, List<String> conditions, Map<String, Object> values, int limit) {
        return jdbc.sql("select * from schedule_window where " + WITHIN + " and " + String.join(" and ", conditions)
                        + " order by starts_at, case_number limit :limit")
                .param("start", utc(window.start()))
                .param("end", utc(window.end()))
                .param("reach", utc(window.start().minus(WindowRules.LONGEST)))
                .param("limit", limit)
                .params(values)
                .query(WindowRecords::window)
                .list();
    }

    private static ScheduledWindow window(ResultSet row, int index) throws SQLException {
        var items = set(row, "items").stream().map(ItemNumber::new).collect(Collectors.toSet());
        return new ScheduledWindow(
                new CaseNumber(row.getString("case_number")),
                new Window(moment(row, "starts_at"), moment(row, "ends_at")),
                moment(row, "latest_rollback"),
                new Touched(items, set(row, "services"), set(row, "clients")),
                WindowState.valueOf(row.getString("state")),
                exemption(row),
                set(row, "conflicts").stream().map(CaseNumber::new).collect(Collectors.toSet()));
    }

    private static @Nullable Exemption exemption(ResultSet row) throws SQLException {
        var reason = row.getString("exemption_reason");
        return reason == null
                ? null
                : new Exemption(
                        reason,
                        new UserId(row.getString("exemption_asked_by")),
                        new UserId(row.getString("exemption_signed_by")));
    }

    private static Set<String> set(ResultSet row, String column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
