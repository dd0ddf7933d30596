package io.opsward.servicelevel.internal;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.Terms;
import io.opsward.servicelevel.internal.ClockRow.MissedReason;
import io.opsward.servicelevel.internal.ClockRow.Owner;
import io.opsward.servicelevel.internal.ClockRow.Standing;
import io.opsward.servicelevel.internal.ClockRow.Task;
import io.opsward.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code servicelevel_clock}. Clocks of a case are locked in the order of their identifiers. */
@Repository
class ClockRows {

    private static final String OF_CASE =
            "select * from servicelevel_clock where case_number = :case and name = any(:names) and task_id is null";

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new clock, locked as every new row is; empty if the case or task has it already. */
    Optional<ClockRow> add(Owner owner, ClockName name, Instant at) {
        var task = owner.task();
        return jdbc.sql("""
                        insert into servicelevel_clock
                            (case_number, instance_id, name, task_id, task_key, task_name, state, started_at, latest_at)
                        values (?, ?, ?, ?, ?, ?, 'PENDING', ?, ?) on conflict do nothing returning *""")
                .params(
                        owner.caseNumber().value(),
                        owner.instanceId(),
                        name.name(),
                        task == null ? null : task.id(),
                        task == null ? null : task.key(),
                        task == null ? null : task.name(),
                        SqlValues.utc(at),
                        SqlValues.utc(at))
                .query(ClockRows::clock)
                .optional();
    }

    Optional<ClockRow> lock(long id) {
        return jdbc.sql("select * from servicelevel_clock where id = ? for update")
                .param(id)
                .query(ClockRows::clock)
                .optional();
    }

    List<ClockRow> lock(CaseNumber number, Collection<ClockName> names) {
        return ofCase(OF_CASE + " order by id for update", number, names);
    }

    /** All clocks of the case that are not stopped, those of tasks too. */
    List<ClockRow> lockGoing(CaseNumber number) {
        return jdbc.sql("""
                        select * from servicelevel_clock where case_number = ? and state <> 'STOPPED'
                        order by id for update""").param(number.value()).query(ClockRows::clock).list();
    }

    Optional<ClockRow> lockOfTask(String taskId) {
        return jdbc.sql("select * from servicelevel_clock where task_id = ? for update")
                .param(taskId)
                .query(ClockRows::clock)
                .optional();
    }

    List<ClockRow> find(CaseNumber number, Collection<ClockName> names) {
        return ofCase(OF_CASE + " order by id", number, names);
    }

    /** Response, resolution, then those of tasks by age. */
    List<ClockRow> find(CaseNumber number) {
        return jdbc.sql("""
                        select * from servicelevel_clock where case_number = ?
                        order by array_position(array['RESPONSE', 'RESOLUTION', 'TASK'], name), id""").param(number.value()).query(ClockRows::clock).list();
    }

    /** Clocks that are not stopped and measured by the calendar, by identifier. */
    List<ClockRow> goingBy(String calendar, long afterId, int limit) {
        return jdbc.sql("""
                        select * from servicelevel_clock where calendar = ? and id > ? and state <> 'STOPPED'
                        order by id limit ?""")
                .params(calendar, afterId, limit)
                .query(ClockRows::clock)
                .list();
    }

    void stands(ClockRow clock, Explanation explanation, Instant latestAt, @Nullable Instant timerAt) {
        var stopped = explanation.state() == ClockState.STOPPED;
        jdbc.sql("""
                        update servicelevel_clock
                        set state = :state, due_at = :due, missed = :missed, target_seconds = :target,
                            elapsed_seconds = :elapsed, calendar = :calendar, latest_at = :latest, timer_at = :timer,
                            stopped_at = case when :stopped then coalesce(stopped_at, :at) end
                        where id = :id""")
                .param("state", explanation.state().name())
                .param("due", SqlValues.utcOrNull(explanation.dueAt().orElse(null)))
                .param("missed", explanation.isMissed())
                .param(
                        "target",
                        explanation
                                .terms()
                                .map(terms -> terms.target().toSeconds())
                                .orElse(null))
                .param("elapsed", explanation.elapsed().toSeconds())
                .param("calendar", explanation.terms().map(ClockRows::calendar).orElse(null))
                .param("latest", SqlValues.utc(latestAt))
                .param("timer", SqlValues.utcOrNull(timerAt))
                .param("stopped", stopped)
                .param("at", SqlValues.utc(latestAt))
                .param("id", clock.id())
                .update();
    }

    void giveReason(long id, MissedReason reason) {
        jdbc.sql("""
                        update servicelevel_clock set missed_reason = ?, missed_reason_by = ?, missed_reason_at = ?
                        where id = ?""")
                .params(reason.text(), reason.by().value(), SqlValues.utc(reason.at()), id)
                .update();
    }

    private List<ClockRow> ofCase(String sql, CaseNumber number, Collection<ClockName> names) {
        return jdbc.sql(sql)
                .param("case", number.value())
                .param("names", ClockNames.toArray(names))
                .query(ClockRows::clock)
                .list();
    }

    private static String calendar(Terms terms) {
        return terms.calendarVersion().key();
    }

    static ClockRow clock(ResultSet row, int index) throws SQLException {
        var taskId = row.getString("task_id");
        var task = taskId == null ? null : new Task(taskId, row.getString("task_key"), row.getString("task_name"));
        return new ClockRow(
                row.getLong("id"),
                new Owner(new CaseNumber(row.getString("case_number")), row.getString("instance_id"), task),
                ClockName.valueOf(row.getString("name")),
                new Standing(
                        ClockState.valueOf(row.getString("state")),
                        SqlValues.moment(row, "due_at"),
                        row.getBoolean("missed")),
                Objects.requireNonNull(SqlValues.moment(row, "latest_at")),
                SqlValues.moment(row, "timer_at"),
                reason(row));
    }

    private static @Nullable MissedReason reason(ResultSet row) throws SQLException {
        var text = row.getString("missed_reason");
        return text == null
                ? null
                : new MissedReason(
                        text,
                        new UserId(row.getString("missed_reason_by")),
                        Objects.requireNonNull(SqlValues.moment(row, "missed_reason_at")));
    }
}
