package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.testing.ProductProcess;
import io.opsward.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The life of the runnable jar: started, stopped, killed, started again, started twice. */
class StartAndStopIT {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    @Test
    void it_stops_at_once_and_keeps_its_data_whether_asked_or_killed() throws Exception {
        var folder = TestDatabase.newFolder();
        var first = ProductProcess.start(folder).awaitReady();
        stop(first);
        assertQuiet(first);
        assertThat(folder.resolve("postgresql").resolve("postmaster.pid")).doesNotExist();

        var second = ProductProcess.start(folder).awaitReady();
        assertThat(second.output()).doesNotContain("Creating the database");
        assertQuiet(second);
        second.process().destroyForcibly().waitFor();
        assertThat(folder.resolve("postgresql").resolve("postmaster.pid")).exists();

        var third = ProductProcess.start(folder).awaitReady();
        stop(third);
        assertQuiet(third);
    }

    @Test
    void two_nodes_that_start_together_on_an_empty_external_database_both_come_up() throws SQLException {
        var external = new DatabaseProperties(TestDatabase.newFolder(), TestDatabase.programs(), false);
        try (var database = EmbeddedDatabase.start(external)) {
            var environment = Map.of(
                    "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                    "SPRING_DATASOURCE_USERNAME", database.getUsername(),
                    "SPRING_DATASOURCE_PASSWORD", database.getPassword());
            var folder = TestDatabase.newFolder();
            var one = ProductProcess.start(folder, environment);
            var other = ProductProcess.start(folder, environment);
            one.awaitReady();
            other.awaitReady();
            assertThat(one.output() + other.output()).contains("Waiting for another node");
            assertThat(folder).isEmptyDirectory();
            stop(one);
            stop(other);
            assertQuiet(one);
            assertQuiet(other);
            assertDeployedOnce(database);
        }
    }

    private static void stop(ProductProcess product) {
        product.process().destroy(); // SIGTERM; Ctrl-C is SIGINT, for which Java does the same
        product.awaitEnd(STOP_LIMIT);
    }

    private static void assertQuiet(ProductProcess product) {
        assertThat(product.output().lines())
                .noneMatch(line -> line.contains(" WARN ") || line.contains(" ERROR ") || line.startsWith("\tat "));
    }

    private static void assertDeployedOnce(EmbeddedDatabase database) throws SQLException {
        try (var connection = DatabaseLogin.of(database).connect();
                var statement = connection.createStatement();
                var twice =
                        statement.executeQuery("select key_ from act_re_procdef group by key_ having count(*) > 1")) {
            assertThat(twice.next()).isFalse();
        }
    }
}
