package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.AttainmentGroup;
import io.opsward.servicelevel.AttainmentRow;
import io.opsward.servicelevel.AttainmentScore;
import io.opsward.servicelevel.ClockName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts kept and missed promises, in one statement. */
@Repository
class AttainmentFigures {

    /** How a clock stands at {@code :now}; at the due date itself it is still open. */
    static final String RESULT = """
            case when c.state = 'STOPPED' and not c.missed then 'KEPT'
                 when c.missed or c.state = 'RUNNING' and c.due_at < :now then 'MISSED'
                 else 'OPEN' end""";

    /** Clocks that count: those of cases, unless it never was known what they are measured by. */
    static final String CLOCKS = """
            from servicelevel_case k
            join servicelevel_clock c on c.case_number = k.number and c.name in ('RESPONSE', 'RESOLUTION')
                 and (c.state <> 'STOPPED' or c.target_seconds is not null)
            """;

    private static final String FIGURES = """
            select grouping(s.key) = 1 as sum, s.key,
                   count(*) filter (where s.name = 'RESPONSE' and s.result = 'KEPT') as response_kept,
                   count(*) filter (where s.name = 'RESPONSE' and s.result = 'MISSED') as response_missed,
                   count(*) filter (where s.name = 'RESPONSE' and s.result = 'OPEN') as response_open,
                   count(*) filter (where s.name = 'RESOLUTION' and s.result = 'KEPT') as resolution_kept,
                   count(*) filter (where s.name = 'RESOLUTION' and s.result = 'MISSED') as resolution_missed,
                   count(*) filter (where s.name = 'RESOLUTION' and s.result = 'OPEN') as resolution_open
            from (select %s as key, c.name, %s as result %s where %s) s
            group by rollup (s.key) order by 1, 2 nulls last
            """;

    private final JdbcClient jdbc;

    AttainmentFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AttainmentRow> rows(AttainmentCohort cohort, AttainmentGroup by, ZoneId zone, Instant now) {
        return jdbc.sql(FIGURES.formatted(key(by), RESULT, CLOCKS, cohort.condition()))
                .params(cohort.parameters())
                .param("zone", zone.getId())
                .param("now", SqlValues.utc(now))
                .query((row, number) -> new AttainmentRow(
                        row.getBoolean("sum"),
                        row.getString("key"),
                        score(row, ClockName.RESPONSE),
                        score(row, ClockName.RESOLUTION)))
                .list();
    }

    private static String key(AttainmentGroup by) {
        return switch (by) {
            case CLIENT -> "k.client";
            case ITEM -> "k.service_item";
            case PRIORITY -> "k.priority";
            case MONTH -> "to_char(k.opened_at at time zone :zone, 'YYYY-MM')";
        };
    }

    private static AttainmentScore score(ResultSet row, ClockName clock) throws SQLException {
        return new AttainmentScore(
                row.getLong(clock.key() + "_kept"),
                row.getLong(clock.key() + "_missed"),
                row.getLong(clock.key() + "_open"));
    }
}
