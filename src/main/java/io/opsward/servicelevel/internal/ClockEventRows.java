package io.opsward.servicelevel.internal;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ClockEvent;
import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.Terms;
import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code servicelevel_clock_event}; only grows. */
@Repository
class ClockEventRows {

    private final JdbcClient jdbc;
    private final CalendarRecords calendars;

    ClockEventRows(JdbcClient jdbc, CalendarRecords calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    ClockHistory of(long clock) {
        return of(List.of(clock)).getOrDefault(clock, new ClockHistory(List.of()));
    }

    /** Histories by clock, one query. */
    Map<Long, ClockHistory> of(Collection<Long> clocks) {
        if (clocks.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from servicelevel_clock_event where clock = any(?) order by clock, id")
                .param(clocks.toArray(Long[]::new))
                .query((row, index) -> Map.entry(row.getLong("clock"), event(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList()), ClockHistory::new)));
    }

    void add(long clock, ClockEvent event) {
        var terms = Optional.ofNullable(event.terms());
        var policy = terms.map(Terms::policy);
        jdbc.sql("""
                        insert into servicelevel_clock_event (clock, at, kind, reason, actor, policy, policy_version, priority,
                            target_seconds, calendar, calendar_version, pausing_reasons, warn_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        clock,
                        SqlValues.utc(event.at()),
                        event.kind().name(),
                        event.reason(),
                        event.by().value(),
                        policy.map(PolicyVersion::policy).orElse(null),
                        policy.map(PolicyVersion::version).orElse(null),
                        terms.map(Terms::priority).map(Priority::name).orElse(null),
                        terms.map(known -> known.target().toSeconds()).orElse(null),
                        terms.map(known -> known.calendarVersion().key()).orElse(null),
                        terms.map(known -> known.calendarVersion().version()).orElse(null),
                        terms.map(known -> known.pausingReasons().toArray(String[]::new))
                                .orElse(null),
                        terms.map(known -> known.warnAt().toArray(Integer[]::new))
                                .orElse(null))
                .update();
    }

    private ClockEvent event(ResultSet row) throws SQLException {
        return new ClockEvent(
                Objects.requireNonNull(SqlValues.moment(row, "at")),
                ClockEvent.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                terms(row),
                new UserId(row.getString("actor")));
    }

    private @Nullable Terms terms(ResultSet row) throws SQLException {
        var target = row.getObject("target_seconds", Long.class);
        if (target == null) {
            return null;
        }
        var policy = row.getObject("policy", Long.class);
        var priority = row.getString("priority");
        var calendar = new CalendarVersion(row.getString("calendar"), row.getInt("calendar_version"));
        return new Terms(
                policy == null ? null : new PolicyVersion(policy, row.getInt("policy_version")),
                priority == null ? null : Priority.valueOf(priority),
                Duration.ofSeconds(target),
                calendar,
                calendars.calendar(calendar),
                SqlValues.texts(row, "pausing_reasons"),
                SqlValues.numbers(row, "warn_at"));
    }
}
