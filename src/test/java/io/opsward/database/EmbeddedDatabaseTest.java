package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private final Path folder = TestDatabase.newFolder();

    @Test
    void what_is_written_survives_a_restart() throws SQLException {
        try (var database = start();
                var connection = DatabaseLogin.of(database).connect()) {
            execute(connection, "create table note(text text)");
            execute(connection, "insert into note values ('事件 INC-1')");
        }
        try (var database = start();
                var connection = DatabaseLogin.of(database).connect()) {
            assertThat(ask(connection, "select text from note")).isEqualTo("事件 INC-1");
        }
    }

    @Test
    void it_guards_the_data_as_a_server_would() throws SQLException, IOException {
        try (var database = start();
                var connection = DatabaseLogin.of(database).connect()) {
            assertThat(ask(connection, "show data_checksums")).isEqualTo("on");
            assertThat(ask(connection, "show fsync")).isEqualTo("on");
            assertThat(ask(connection, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "select lower('ÄÖ')")).isEqualTo("äö");
            var stranger = new DatabaseLogin(database.getJdbcUrl(), "opsward", "guessed");
            assertThatThrownBy(stranger::connect)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("refuses the account opsward or its password");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("password"))).hasSize(2);
    }

    @Test
    void a_second_start_on_the_folder_is_told_who_has_it_and_harms_nothing() throws SQLException {
        try (var database = start();
                var connection = DatabaseLogin.of(database).connect()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The data folder %s is in use by another start of Opsward (process %d)."
                            .formatted(folder, ProcessHandle.current().pid()));
            assertThat(ask(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_folder_of_a_newer_postgresql_is_left_alone() throws IOException {
        start().close();
        var version = folder.resolve("postgresql").resolve("PG_VERSION");
        Files.writeString(version, "18\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("was written by PostgreSQL 18; this release of Opsward brings PostgreSQL 17");
        Files.writeString(version, "17\n");
        start().close();
    }

    @Test
    void a_server_left_behind_by_a_killed_process_is_stopped_before_the_next_start() throws Exception {
        var programs = PostgresPrograms.unpack(TestDatabase.programs());
        start().close();
        int port;
        try (var killed = DataFolder.open(folder)) {
            port = new PostgresServer(killed, programs).start(true);
        }
        try (var database = start();
                var connection = DatabaseLogin.of(database).connect()) {
            assertThat(ask(connection, "select 1")).isEqualTo("1");
            var before = new DatabaseLogin("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "opsward", "");
            assertThatThrownBy(before::connect).isInstanceOf(StartRefused.class);
        }
    }

    @Test
    void a_stale_pid_file_whose_number_now_belongs_to_another_process_does_not_stop_the_start() throws Exception {
        start().close();
        var self = Long.toString(ProcessHandle.current().pid());
        Files.write(
                folder.resolve("postgresql").resolve("postmaster.pid"),
                List.of(self, folder.resolve("postgresql").toString(), "1700000000", "5432", "", "127.0.0.1", "1 1"));
        start().close();
    }

    @Test
    void a_path_that_is_not_a_folder_is_named_with_the_setting_that_mends_it() throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.start(new DatabaseProperties(file, TestDatabase.programs(), true)))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused).hasMessageStartingWith("The data folder " + file + " cannot be written");
                    assertThat(refused.advice()).contains("opsward.database.directory");
                });
    }

    @Test
    void a_disk_that_fills_up_while_the_database_is_made_leaves_nothing_half_made() throws Exception {
        var programs = PostgresPrograms.unpack(TestDatabase.programs());
        try (var disk = SmallDisk.mount(folder.resolve("disk"), 250);
                var data = DataFolder.open(disk.path())) {
            disk.fill(230);
            var password = Files.writeString(folder.resolve("password"), "secret");
            assertThatThrownBy(() -> new PostgresServer(data, programs).create(password, "opsward"))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("not enough room left on the disk");
            assertThat(disk.path()).isDirectoryNotContaining("glob:**postgresql*");
        }
    }

    @Test
    void a_disk_that_is_nearly_full_is_noticed_before_anything_is_written() throws Exception {
        try (var disk = SmallDisk.mount(folder.resolve("disk"), 20)) {
            assertThatThrownBy(() -> DataFolder.open(disk.path().resolve("data")))
                    .isInstanceOfSatisfying(
                            StartRefused.class,
                            refused -> assertThat(refused.advice()).startsWith("Free at least 200 MB"));
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(new DatabaseProperties(folder, TestDatabase.programs(), true));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
