package io.opsward.servicelevel;

import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads targets and service hours. */
@Repository
class SlaRecords {

    private final JdbcClient jdbc;
    private final ZoneId serviceZone;

    SlaRecords(JdbcClient jdbc, ZoneId serviceZone) {
        this.jdbc = jdbc;
        this.serviceZone = serviceZone;
    }

    SlaTarget target(Priority priority) {
        return jdbc.sql("select * from servicelevel_target where priority = ?")
                .param(priority.name())
                .query(SlaRecords::target)
                .single();
    }

    ServiceCalendar calendar() {
        return new ServiceCalendar(
                serviceZone,
                jdbc
                        .sql("select day_of_week, opens, closes from servicelevel_hours")
                        .query(SlaRecords::day)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                List.of());
    }

    private static SlaTarget target(ResultSet row, int index) throws SQLException {
        return new SlaTarget(
                Priority.valueOf(row.getString("priority")),
                Duration.ofMinutes(row.getInt("response_minutes")),
                Duration.ofMinutes(row.getInt("resolution_minutes")),
                minutes(row.getObject("notice_minutes", Integer.class)),
                row.getBoolean("around_the_clock"));
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    private static Map.Entry<DayOfWeek, List<Hours>> day(ResultSet row, int index) throws SQLException {
        return Map.entry(
                DayOfWeek.of(row.getInt("day_of_week")),
                List.of(new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class))));
    }
}
