package io.opsward.servicelevel.internal;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.CalendarEdition;
import io.opsward.servicelevel.CalendarSummary;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.Timetable;
import io.opsward.shared.Bilingual;
import io.opsward.shared.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Service calendars as people edit them: every save adds a version. */
@Repository
class CalendarEditions {

    private static final String SUMMARY = """
            select calendar, version, name_english, name_chinese, timetable ->> 'zone' as zone, valid_from, changed_by
            from servicelevel_calendar join servicelevel_calendar_version on calendar = key
            """;

    private final JdbcClient jdbc;
    private final TimetableJson json;

    CalendarEditions(JdbcClient jdbc, TimetableJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<CalendarSummary> newest(int limit) {
        return jdbc.sql("select * from (select distinct on (calendar) newest.* from (" + SUMMARY
                        + ") newest order by calendar, version desc) calendars order by name_english, calendar limit ?")
                .param(limit)
                .query(CalendarEditions::summary)
                .list();
    }

    List<CalendarSummary> versions(String key, int before, int limit) {
        return jdbc.sql(SUMMARY + "where calendar = ? and version < ? order by version desc limit ?")
                .params(key, before, limit)
                .query(CalendarEditions::summary)
                .list();
    }

    /** The newest version. @throws NotFound if there is no such calendar */
    CalendarEdition newest(String key) {
        return edition("calendar = ? order by version desc limit 1", key);
    }

    /** @throws NotFound if there is no such version */
    CalendarEdition edition(CalendarVersion version) {
        return edition("calendar = ? and version = ?", version.key(), version.version());
    }

    /** The newest version; nobody else saves one before the transaction ends. */
    CalendarEdition lockNewest(String key) {
        jdbc.sql("select key from servicelevel_calendar where key = ? for update")
                .param(key)
                .query()
                .listOfRows();
        return newest(key);
    }

    /** Adds a calendar without a version. @return false if there is one of that key */
    boolean add(String key, Bilingual name) {
        return jdbc.sql("""
                                insert into servicelevel_calendar (key, name_english, name_chinese) values (?, ?, ?)
                                on conflict (key) do nothing""").params(key, name.english(), name.chinese()).update() > 0;
    }

    void add(CalendarVersion version, Timetable timetable, Instant validFrom, UserId by) {
        jdbc.sql("""
                        insert into servicelevel_calendar_version (calendar, version, valid_from, changed_by, timetable)
                        values (?, ?, ?, ?, cast(? as jsonb))""")
                .params(version.key(), version.version(), validFrom.atOffset(ZoneOffset.UTC), by.value())
                .param(json.write(timetable))
                .update();
    }

    void rename(String key, Bilingual name) {
        jdbc.sql("update servicelevel_calendar set name_english = ?, name_chinese = ? where key = ?")
                .params(name.english(), name.chinese(), key)
                .update();
    }

    private CalendarEdition edition(String condition, Object... parameters) {
        return jdbc.sql(
                        "select * from servicelevel_calendar join servicelevel_calendar_version on calendar = key where "
                                + condition)
                .params(parameters)
                .query((row, index) -> new CalendarEdition(
                        version(row), name(row), json.read(row.getString("timetable")), validFrom(row), by(row)))
                .optional()
                .orElseThrow(() -> new NotFound("service calendar " + List.of(parameters)));
    }

    private static CalendarSummary summary(ResultSet row, int index) throws SQLException {
        return new CalendarSummary(version(row), name(row), row.getString("zone"), validFrom(row), by(row));
    }

    private static CalendarVersion version(ResultSet row) throws SQLException {
        return new CalendarVersion(row.getString("calendar"), row.getInt("version"));
    }

    private static Bilingual name(ResultSet row) throws SQLException {
        return new Bilingual(row.getString("name_english"), row.getString("name_chinese"));
    }

    private static Instant validFrom(ResultSet row) throws SQLException {
        return row.getObject("valid_from", OffsetDateTime.class).toInstant();
    }

    private static UserId by(ResultSet row) throws SQLException {
        return new UserId(row.getString("changed_by"));
    }
}
