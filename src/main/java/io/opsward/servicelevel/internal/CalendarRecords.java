package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ServiceCalendar;
import io.opsward.servicelevel.Timetable;
import io.opsward.shared.NotFound;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads service calendars. Versions never change, so each is read once. */
@Repository
public class CalendarRecords {

    /** The calendar of working hours, which a new database begins with. */
    public static final String SERVICE_HOURS = "service-hours";

    /** The calendar without nights and weekends, which a new database begins with. */
    public static final String AROUND_THE_CLOCK = "around-the-clock";

    private final JdbcClient jdbc;
    private final TimetableJson json;
    private final Map<CalendarVersion, ServiceCalendar> known = new ConcurrentHashMap<>();

    CalendarRecords(JdbcClient jdbc, TimetableJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The hours of that version; the same object each time.
     *
     * @throws NotFound if there is no such version
     */
    public ServiceCalendar calendar(CalendarVersion version) {
        return known.computeIfAbsent(version, key -> timetable(key).calendar());
    }

    /**
     * The version that held at a moment.
     *
     * @throws NotFound if there is no such calendar
     */
    public CalendarVersion inForce(String key, Instant at) {
        return jdbc.sql("""
                        select version from servicelevel_calendar_version
                        where calendar = ? and valid_from <= ? order by version desc limit 1""")
                .params(key, at.atOffset(ZoneOffset.UTC))
                .query((row, index) -> new CalendarVersion(key, row.getInt("version")))
                .optional()
                .orElseThrow(() -> new NotFound("service calendar " + key));
    }

    private Timetable timetable(CalendarVersion version) {
        return jdbc.sql("select timetable from servicelevel_calendar_version where calendar = ? and version = ?")
                .params(version.key(), version.version())
                .query((row, index) -> json.read(row.getString("timetable")))
                .optional()
                .orElseThrow(() -> new NotFound("service calendar " + version));
    }
}
