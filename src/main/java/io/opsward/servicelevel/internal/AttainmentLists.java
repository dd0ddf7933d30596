package io.opsward.servicelevel.internal;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.AttainedClock;
import io.opsward.servicelevel.AttainmentResult;
import io.opsward.servicelevel.AttainmentSlice;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.EscalatedCase;
import io.opsward.servicelevel.Escalation;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what stands behind the figures, page by page; one statement each. */
@Repository
class AttainmentLists {

    private static final String CLOCKS = """
            select * from (
                select k.number, k.title, k.client, k.service_item, k.priority, k.opened_at, c.id, c.name, c.due_at,
                       c.stopped_at, c.target_seconds, c.elapsed_seconds, c.missed_reason, %s as result
                %s where %s) s
            where true %s
            order by opened_at desc, id desc limit :limit
            """;

    private static final String ESCALATIONS = """
            select e.*, k.title, k.client from servicelevel_escalation e join servicelevel_case k on k.number = e.case_number
            where %s %s order by e.id desc limit :limit
            """;

    private final JdbcClient jdbc;

    AttainmentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AttainedClock> clocks(AttainmentCohort cohort, AttainmentSlice slice, Page<AttainedClock> page) {
        var further = new StringBuilder();
        if (slice.clock() != null) {
            further.append(" and name = :clock");
        }
        if (slice.result() != null) {
            further.append(" and result = :result");
        }
        if (page.after() != null) {
            further.append(" and (opened_at, id) < (:afterOpened, :afterId)");
        }
        var statement = jdbc.sql(CLOCKS.formatted(
                        AttainmentFigures.RESULT, AttainmentFigures.CLOCKS, cohort.condition(), further))
                .params(cohort.parameters())
                .param("now", SqlValues.utc(page.now()))
                .param("clock", String.valueOf(slice.clock()))
                .param("result", String.valueOf(slice.result()))
                .param("limit", page.limit());
        if (page.after() != null) {
            statement = statement
                    .param("afterOpened", SqlValues.utc(page.after().openedAt()))
                    .param("afterId", page.after().id());
        }
        return statement.query(AttainmentLists::clock).list();
    }

    List<EscalatedCase> escalations(AttainmentCohort cohort, Page<Long> page) {
        return jdbc.sql(ESCALATIONS.formatted(cohort.condition(), page.after() == null ? "" : "and e.id < :before"))
                .params(cohort.parameters())
                .param("before", page.after())
                .param("limit", page.limit())
                .query(AttainmentLists::escalated)
                .list();
    }

    /**
     * Which part of a list.
     *
     * @param after last row of the page before, or null
     * @param limit rows at most
     * @param now cut-off
     */
    record Page<T>(@Nullable T after, int limit, Instant now) {}

    private static AttainedClock clock(ResultSet row, int number) throws SQLException {
        var priority = row.getString("priority");
        var target = row.getObject("target_seconds", Long.class);
        return new AttainedClock(
                row.getLong("id"),
                new CaseNumber(row.getString("number")),
                row.getString("title"),
                row.getString("client"),
                row.getString("service_item"),
                priority == null ? null : Priority.valueOf(priority),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                ClockName.valueOf(row.getString("name")),
                AttainmentResult.valueOf(row.getString("result")),
                SqlValues.moment(row, "due_at"),
                SqlValues.moment(row, "stopped_at"),
                target == null ? null : Duration.ofSeconds(target),
                Duration.ofSeconds(row.getLong("elapsed_seconds")),
                row.getString("missed_reason"));
    }

    private static EscalatedCase escalated(ResultSet row, int number) throws SQLException {
        var clock = row.getString("clock");
        return new EscalatedCase(
                new Escalation(
                        row.getLong("id"),
                        new CaseNumber(row.getString("case_number")),
                        Escalation.Kind.valueOf(row.getString("kind")),
                        row.getString("from_whom"),
                        row.getString("to_whom"),
                        row.getString("reason"),
                        clock == null ? null : ClockName.valueOf(clock),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new UserId(row.getString("by_whom"))),
                row.getString("title"),
                row.getString("client"));
    }
}
