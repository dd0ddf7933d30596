package io.opsward.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.support.ResourcePatternResolver;

/** How far the tables of a database have come, against the migrations of this release. Flyway itself passes over newer ones. */
final class SchemaVersion {

    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

    private final Connection connection;
    private final ResourcePatternResolver resources;

    SchemaVersion(Connection connection, ResourcePatternResolver resources) {
        this.connection = connection;
        this.resources = resources;
    }

    /** @throws StartRefused if a newer release has written the database */
    void requireNotNewer() {
        try {
            var there = inDatabase();
            var ours = ofThisRelease();
            if (there > ours) {
                throw new StartRefused(
                        "The database was written by a newer release of Opsward (its tables are of version %d, this release knows %d)."
                                .formatted(there, ours),
                        "Start that release or a later one; the data are untouched.");
            }
        } catch (SQLException e) {
            throw new StartRefused(
                    "The database cannot be read (%s).".formatted(e.getMessage()),
                    "Give the account the rights of the owner of the schema.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Version of the last migration that was applied, 0 if there is none. */
    private long inDatabase() throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('flyway_schema_history')")) {
                if (!table.next() || table.getString(1) == null) {
                    return 0;
                }
            }
            try (var version = statement.executeQuery(
                    "select coalesce(max(version::bigint), 0) from flyway_schema_history where success and version ~ '^[0-9]+$'")) {
                return version.next() ? version.getLong(1) : 0;
            }
        }
    }

    private long ofThisRelease() throws IOException {
        return Arrays.stream(resources.getResources("classpath*:db/migration/**/*.sql"))
                .map(resource -> MIGRATION.matcher(Objects.requireNonNull(resource.getFilename())))
                .filter(name -> name.matches())
                .mapToLong(name -> Long.parseLong(name.group(1)))
                .max()
                .orElse(0);
    }
}
