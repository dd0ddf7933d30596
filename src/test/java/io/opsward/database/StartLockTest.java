package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.testing.TestDatabase;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Nodes of today and of tomorrow on one database. */
class StartLockTest {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void startDatabase() {
        database = EmbeddedDatabase.start(
                new DatabaseProperties(TestDatabase.newFolder(), TestDatabase.programs(), false));
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @Test
    void the_second_node_waits_until_the_first_has_started() throws Exception {
        var login = DatabaseLogin.of(database);
        var first = StartLock.take(login.connect());
        var second = CompletableFuture.supplyAsync(() -> StartLock.take(login.connect()));
        assertThat(second.isDone()).isFalse();
        Thread.sleep(400); // long enough for the second to have asked twice
        assertThat(second.isDone()).isFalse();
        first.close();
        second.get(5, TimeUnit.SECONDS).close();
    }

    @Test
    void a_database_written_by_a_newer_release_is_refused_and_one_of_the_same_is_not() throws SQLException {
        try (var connection = DatabaseLogin.of(database).connect();
                var statement = connection.createStatement()) {
            var schema = new SchemaVersion(connection, new PathMatchingResourcePatternResolver());
            assertThatCode(schema::requireNotNewer).doesNotThrowAnyException();
            statement.execute("create table flyway_schema_history(version varchar(50), success boolean)");
            statement.execute("insert into flyway_schema_history values ('1', true), (null, true)");
            assertThatCode(schema::requireNotNewer).doesNotThrowAnyException();
            statement.execute("insert into flyway_schema_history values ('209912310101', true)");
            assertThatThrownBy(schema::requireNotNewer)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("was written by a newer release of Opsward");
            statement.execute("drop table flyway_schema_history");
        }
    }
}
