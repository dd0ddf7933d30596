package io.opsward.schedule.internal;

import io.opsward.identity.UserId;
import io.opsward.schedule.FreezePeriod;
import io.opsward.schedule.FreezeScope;
import io.opsward.schedule.FreezeTerms;
import io.opsward.schedule.Window;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code schedule_freeze}. */
@Repository
class FreezeRecords {

    private final JdbcClient jdbc;

    FreezeRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Periods in force at some moment of the window, by start. */
    List<FreezePeriod> during(Window window) {
        return jdbc.sql("""
                        select * from schedule_freeze
                        where ends_at > :start and starts_at < :end and (ended_at is null or ended_at > starts_at)
                            and (ended_at is null or ended_at > :start)
                        order by starts_at, id""")
                .param("start", WindowRecords.utc(window.start()))
                .param("end", WindowRecords.utc(window.end()))
                .query(FreezeRecords::period)
                .list();
    }

    List<FreezePeriod> list(@Nullable FreezePeriod last, int limit) {
        var page = jdbc.sql("select * from schedule_freeze "
                        + (last == null ? "" : "where (starts_at, id) < (:start, :id) ")
                        + "order by starts_at desc, id desc limit :limit")
                .param("limit", limit);
        if (last != null) {
            page = page.param("start", WindowRecords.utc(last.terms().window().start()))
                    .param("id", last.id());
        }
        return page.query(FreezeRecords::period).list();
    }

    /** The period, locked until the transaction ends. */
    Optional<FreezePeriod> lock(long id) {
        return jdbc.sql("select * from schedule_freeze where id = ? for update")
                .param(id)
                .query(FreezeRecords::period)
                .optional();
    }

    void add(FreezeTerms terms, UserId by) {
        jdbc.sql("""
                        insert into schedule_freeze (name, starts_at, ends_at, reason, client_organisation, service_item,
                            declared_by, revision)
                        values (?, ?, ?, ?, ?, ?, ?, 1)""")
                .params(
                        terms.name(),
                        WindowRecords.utc(terms.window().start()),
                        WindowRecords.utc(terms.window().end()),
                        terms.reason(),
                        terms.scope().client(),
                        terms.scope().service(),
                        by.value())
                .update();
    }

    void change(long id, FreezeTerms terms, UserId by) {
        jdbc.sql("""
                        update schedule_freeze set name = ?, starts_at = ?, ends_at = ?, reason = ?, client_organisation = ?,
                            service_item = ?, declared_by = ?, revision = revision + 1
                        where id = ?""")
                .params(
                        terms.name(),
                        WindowRecords.utc(terms.window().start()),
                        WindowRecords.utc(terms.window().end()),
                        terms.reason(),
                        terms.scope().client(),
                        terms.scope().service(),
                        by.value(),
                        id)
                .update();
    }

    void end(long id, FreezePeriod.Ending ending) {
        jdbc.sql("update schedule_freeze set ended_at = ?, ended_by = ?, revision = revision + 1 where id = ?")
                .params(WindowRecords.utc(ending.at()), ending.by().value(), id)
                .update();
    }

    private static FreezePeriod period(ResultSet row, int index) throws SQLException {
        var terms = new FreezeTerms(
                row.getString("name"),
                new Window(WindowRecords.moment(row, "starts_at"), WindowRecords.moment(row, "ends_at")),
                row.getString("reason"),
                new FreezeScope(row.getString("client_organisation"), row.getString("service_item")));
        return new FreezePeriod(
                row.getLong("id"),
                terms,
                new UserId(row.getString("declared_by")),
                ending(row),
                row.getInt("revision"));
    }

    private static FreezePeriod.@Nullable Ending ending(ResultSet row) throws SQLException {
        var at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null ? null : new FreezePeriod.Ending(at.toInstant(), new UserId(row.getString("ended_by")));
    }
}
