package io.opsward.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseLoginTest {

    private static final String URL = "jdbc:postgresql://db.example:5432/opsward?password=secret";

    @Test
    void a_server_that_does_not_listen_is_named_without_a_stack_trace_in_the_words() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var login = new DatabaseLogin("jdbc:postgresql://localhost:" + port + "/opsward", "ann", "secret");
        assertThatThrownBy(login::connect).isInstanceOfSatisfying(StartRefused.class, refused -> {
            assertThat(refused)
                    .hasMessageStartingWith(
                            "The database jdbc:postgresql://localhost:" + port + "/opsward cannot be reached");
            assertThat(refused.advice()).contains("SPRING_DATASOURCE_URL");
        });
    }

    @Test
    void an_address_of_another_kind_of_database_is_refused_with_an_example() {
        assertThatThrownBy(new DatabaseLogin("jdbc:mysql://localhost/opsward", "ann", "secret")::connect)
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused).hasMessageContaining("is not the address of a PostgreSQL");
                    assertThat(refused.advice()).contains("jdbc:postgresql://host:5432/opsward");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, refuses the account ann or its password",
        "28000, refuses the account ann or its password",
        "3D000, There is no such database",
        "53100, disk of the database",
        "53300, has no connection left",
        "57P03, is starting up or shutting down",
        "08001, cannot be reached",
        "08006, cannot be reached"
    })
    void every_way_to_fail_has_its_words_and_none_shows_the_password(String state, String words) {
        var refused = new DatabaseLogin(URL, "ann", "secret").refusal(new SQLException("Something\nlong", state));
        assertThat(refused).hasMessageContaining(words);
        assertThat(refused.getMessage() + refused.advice())
                .doesNotContain("secret")
                .doesNotContain("\n");
    }
}
