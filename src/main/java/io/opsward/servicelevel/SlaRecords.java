package io.opsward.servicelevel;

import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads targets. */
@Repository
class SlaRecords {

    private final JdbcClient jdbc;

    SlaRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SlaTarget target(Priority priority) {
        return jdbc.sql("select * from servicelevel_target where priority = ?")
                .param(priority.name())
                .query(SlaRecords::target)
                .single();
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
}
