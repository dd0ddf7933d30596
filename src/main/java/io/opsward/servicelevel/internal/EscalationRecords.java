package io.opsward.servicelevel.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.Escalation.Kind;
import io.opsward.servicelevel.EscalationRecorded;
import io.opsward.servicelevel.Escalations;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code servicelevel_escalation}; only grows. */
@Repository
class EscalationRecords implements Escalations {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    EscalationRecords(JdbcClient jdbc, CurrentUser user, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void functional(CaseNumber number, @Nullable String from, String to, String reason) {
        record(new Escalation(0, number, Kind.FUNCTIONAL, from, to, reason, null, clock.instant(), user.id()));
    }

    @Override
    public void hierarchical(CaseNumber number, @Nullable String from, String to, String reason) {
        record(new Escalation(0, number, Kind.HIERARCHICAL, from, to, reason, null, clock.instant(), user.id()));
    }

    /** A missed target goes up to management by itself, whoever acts just then. */
    void missed(CaseNumber number, @Nullable String from, String reason, ClockName missed) {
        record(new Escalation(
                0,
                number,
                Kind.HIERARCHICAL,
                from,
                GroupKey.MANAGEMENT.value(),
                reason,
                missed,
                clock.instant(),
                UserId.SYSTEM));
    }

    /** Escalations of the case, oldest first. */
    List<Escalation> of(CaseNumber number) {
        return jdbc.sql("select * from servicelevel_escalation where case_number = ? order by id")
                .param(number.value())
                .query(EscalationRecords::escalation)
                .list();
    }

    private void record(Escalation wanted) {
        var missed = wanted.clock();
        var recorded = jdbc.sql("""
                        insert into servicelevel_escalation (case_number, kind, from_whom, to_whom, reason, clock, at, by_whom)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning *""")
                .params(
                        wanted.caseNumber().value(),
                        wanted.kind().name(),
                        wanted.from(),
                        wanted.to(),
                        wanted.reason(),
                        missed == null ? null : missed.name(),
                        SqlValues.utc(wanted.at()),
                        wanted.by().value())
                .query(EscalationRecords::escalation)
                .single();
        events.publishEvent(new EscalationRecorded(recorded));
    }

    private static Escalation escalation(ResultSet row, int index) throws SQLException {
        var missed = row.getString("clock");
        return new Escalation(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                Kind.valueOf(row.getString("kind")),
                row.getString("from_whom"),
                row.getString("to_whom"),
                row.getString("reason"),
                missed == null ? null : ClockName.valueOf(missed),
                Objects.requireNonNull(SqlValues.moment(row, "at")),
                new UserId(row.getString("by_whom")));
    }
}
