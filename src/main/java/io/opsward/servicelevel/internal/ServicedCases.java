package io.opsward.servicelevel.internal;

import io.opsward.engine.ProcessStarted;
import io.opsward.servicelevel.internal.ServicedCase.Facts;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code servicelevel_case}. */
@Repository
class ServicedCases {

    private static final String CASE = "select * from servicelevel_case where number = ?";

    private final JdbcClient jdbc;

    ServicedCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(ProcessStarted started, Instant now) {
        jdbc.sql("""
                        insert into servicelevel_case
                            (number, instance_id, process_key, title, has_priority, opened_by, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (number) do nothing""")
                .params(
                        started.caseNumber().value(),
                        started.instanceId(),
                        started.process().key(),
                        started.caseNumber().value(),
                        started.process().properties().containsKey("case.priority"),
                        started.by().value(),
                        SqlValues.utc(now))
                .update();
    }

    Optional<ServicedCase> find(CaseNumber number) {
        return jdbc.sql(CASE)
                .param(number.value())
                .query(ServicedCases::serviced)
                .optional();
    }

    /** The case, locked until the transaction ends. */
    Optional<ServicedCase> lock(CaseNumber number) {
        return jdbc.sql(CASE + " for update")
                .param(number.value())
                .query(ServicedCases::serviced)
                .optional();
    }

    void change(CaseNumber number, Facts facts) {
        jdbc.sql("update servicelevel_case set title = ?, client = ?, service_item = ?, priority = ? where number = ?")
                .params(
                        facts.title(),
                        facts.client(),
                        facts.serviceItem(),
                        facts.priority() == null ? null : facts.priority().name(),
                        number.value())
                .update();
    }

    /** Leaves the case out of reports. */
    void cancel(CaseNumber number) {
        jdbc.sql("update servicelevel_case set cancelled = true where number = ?")
                .param(number.value())
                .update();
    }

    void end(CaseNumber number, Instant at) {
        jdbc.sql("update servicelevel_case set ended_at = ? where number = ?")
                .params(SqlValues.utc(at), number.value())
                .update();
    }

    private static ServicedCase serviced(ResultSet row, int index) throws SQLException {
        var priority = row.getString("priority");
        var facts = new Facts(
                row.getString("title"),
                row.getString("client"),
                row.getString("service_item"),
                priority == null ? null : Priority.valueOf(priority));
        return new ServicedCase(
                new CaseNumber(row.getString("number")),
                row.getString("instance_id"),
                facts,
                row.getBoolean("has_priority"),
                Objects.requireNonNull(SqlValues.moment(row, "opened_at")),
                SqlValues.moment(row, "ended_at"));
    }
}
