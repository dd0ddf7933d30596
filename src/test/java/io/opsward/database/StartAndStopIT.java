package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.testing.ProductProcess;
import io.opsward.testing.TestDatabase;
import java.time.Duration;
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
    void two_nodes_that_start_together_on_an_empty_external_database_both_come_up() {
        try (var database = ExternalDatabase.start(false)) {
            var folder = TestDatabase.newFolder();
            var one = ProductProcess.start(folder, database.settings());
            var other = ProductProcess.start(folder, database.settings());
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

    private static void assertDeployedOnce(ExternalDatabase database) {
        assertThat(database.jdbc()
                        .sql("select key_ from act_re_procdef group by key_ having count(*) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
