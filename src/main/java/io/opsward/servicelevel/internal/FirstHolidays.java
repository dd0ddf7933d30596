package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.HolidayFile;
import io.opsward.servicelevel.Timetable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** The public holidays of China that the service hours of a new database begin with, from the file that comes along. */
@Component
class FirstHolidays implements JavaMigration {

    private static final String FILE = "/service-calendars/china.csv";
    private static final MigrationVersion VERSION = MigrationVersion.fromVersion("202611241405");

    private final TimetableJson json;

    FirstHolidays(TimetableJson json) {
        this.json = json;
    }

    @Override
    public void migrate(Context context) {
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(context.getConnection(), true));
        var before = jdbc.sql("select timetable || '{\"provisionalYears\": []}' from servicelevel_calendar_version"
                        + " where calendar = 'service-hours' and version = 1")
                .query((row, index) -> json.read(row.getString(1)))
                .single();
        jdbc.sql("update servicelevel_calendar_version set timetable = cast(? as jsonb)"
                        + " where calendar = 'service-hours' and version = 1")
                .param(json.write(withHolidays(before)))
                .update();
    }

    private static Timetable withHolidays(Timetable before) {
        try (var file = Objects.requireNonNull(FirstHolidays.class.getResourceAsStream(FILE))) {
            var holidays = HolidayFile.read(file.readAllBytes());
            return new Timetable(before.zone(), before.week(), holidays.days(), holidays.provisionalYears());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return VERSION;
    }

    @Override
    public String getDescription() {
        return "first holidays";
    }

    /** The file may be newer in a later release; a database keeps what it began with. */
    @Override
    public Integer getChecksum() {
        return 0;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
