package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.testing.ProductProcess;
import io.opsward.testing.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever keeps the runnable jar from starting is told in one line that says what to do; nothing is damaged. */
class RefusedStartIT {

    private static EmbeddedDatabase database;
    private static Path usedFolder;

    @BeforeAll
    static void startDatabase() {
        usedFolder = TestDatabase.newFolder();
        database = EmbeddedDatabase.start(new DatabaseProperties(usedFolder, TestDatabase.programs(), false));
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void a_second_start_on_one_data_folder() {
        assertThat(refusal(usedFolder))
                .contains("in use by another start of Opsward (process "
                        + ProcessHandle.current().pid() + ")")
                .contains("opsward.database.directory");
    }

    @Test
    void a_port_that_is_taken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            var folder = TestDatabase.newFolder();
            assertThat(refusal(folder, "--server.port=" + taken.getLocalPort()))
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .contains("SERVER_PORT");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void a_data_folder_written_by_a_newer_postgresql() throws IOException {
        var folder = TestDatabase.newFolder();
        Files.createDirectory(folder.resolve("postgresql"));
        Files.writeString(folder.resolve("postgresql").resolve("PG_VERSION"), "18\n");
        assertThat(refusal(folder))
                .contains("was written by PostgreSQL 18; this release of Opsward brings PostgreSQL 17")
                .contains("Start the newer release");
    }

    @Test
    void a_data_folder_that_cannot_be_written() throws IOException {
        var file = Files.createTempFile("opsward-", ".file");
        assertThat(refusal(file)).contains("cannot be written").contains("opsward.database.directory");
        Files.delete(file);
    }

    @Test
    void a_full_disk() throws IOException {
        try (var disk = SmallDisk.mount(TestDatabase.newFolder().resolve("disk"), 20)) {
            assertThat(refusal(disk.path().resolve("data")))
                    .contains("not enough room")
                    .contains("Free at least 200 MB");
        }
    }

    @Test
    void an_external_database_that_is_not_there() throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(refusalWith("jdbc:postgresql://localhost:" + port + "/opsward", "opsward", "any"))
                .contains("cannot be reached")
                .contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void an_external_database_that_does_not_know_the_password() {
        assertThat(refusalWith(database.getJdbcUrl(), "opsward", "guessed"))
                .contains("refuses the account opsward or its password")
                .doesNotContain("guessed");
    }

    @Test
    void a_database_written_by_a_newer_release() throws SQLException {
        try (var connection = DatabaseLogin.of(database).connect();
                var statement = connection.createStatement()) {
            statement.execute("create table flyway_schema_history(version varchar(50), success boolean)");
            statement.execute("insert into flyway_schema_history values ('209912310101', true)");
            assertThat(refusalWith(database.getJdbcUrl(), "opsward", database.getPassword()))
                    .contains("was written by a newer release of Opsward")
                    .contains("the data are untouched");
            statement.execute("drop table flyway_schema_history");
        }
    }

    private static String refusalWith(String url, String user, String password) {
        var folder = TestDatabase.newFolder();
        var environment = Map.of(
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", user,
                "SPRING_DATASOURCE_PASSWORD", password);
        var line = refusal(ProductProcess.start(folder, environment));
        assertThat(folder).isEmptyDirectory(); // the embedded database was not even thought of
        return line;
    }

    private static String refusal(Path folder, String... arguments) {
        return refusal(ProductProcess.start(folder, arguments));
    }

    /** The last line of the console, which has no stack trace, warning or error above it. */
    private static String refusal(ProductProcess product) {
        assertThat(product.awaitEnd(Duration.ofMinutes(1))).isNotZero();
        var lines = product.output().lines().filter(line -> !line.isBlank()).toList();
        assertThat(lines)
                .noneMatch(line -> line.startsWith("\tat ") || line.contains(" WARN ") || line.contains(" ERROR "));
        var last = lines.get(lines.size() - 1);
        assertThat(last).startsWith("Opsward did not start. ");
        return last;
    }
}
