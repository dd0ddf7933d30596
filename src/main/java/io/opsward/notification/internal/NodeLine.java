package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The line between the nodes: PostgreSQL's LISTEN and NOTIFY. A notice says whose messages have changed, nothing of what they
 * say.
 */
@Component
class NodeLine {

    private static final String CHANNEL = "opsward_messages";
    private static final int MOST_NAMES = 100;
    private static final int PATIENCE_MILLIS = 15_000;

    private final String node = UUID.randomUUID().toString();
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;

    NodeLine(JdbcConnectionDetails database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Tells the other nodes, with few notices for many people: each takes a lock that all commits share. */
    void tell(Collection<UserId> people) {
        var names = people.stream().map(UserId::value).toList();
        for (var from = 0; from < names.size(); from += MOST_NAMES) {
            var some = names.subList(from, Math.min(from + MOST_NAMES, names.size()));
            jdbc.sql("select pg_notify(?, ?)")
                    .params(CHANNEL, node + " " + String.join(" ", some))
                    .query((row, index) -> true)
                    .list();
        }
    }

    /** Opens a connection of its own, outside the pool, and listens on it. */
    Connection listen() throws SQLException {
        var login = new Properties();
        Optional.ofNullable(database.getUsername()).ifPresent(user -> login.setProperty("user", user));
        Optional.ofNullable(database.getPassword()).ifPresent(password -> login.setProperty("password", password));
        login.setProperty("connectTimeout", "10");
        login.setProperty("socketTimeout", "60");
        login.setProperty("tcpKeepAlive", "true");
        var connection = DriverManager.getConnection(database.getJdbcUrl(), login);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Waits a while for notices of other nodes. @return whose messages have changed; perhaps nobody's */
    Set<UserId> await(Connection connection) throws SQLException {
        var notices = connection.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
        if (notices == null || notices.length == 0) {
            ask(connection);
            return Set.of();
        }
        return Arrays.stream(notices)
                .map(notice -> List.of(notice.getParameter().split(" ")))
                .filter(words -> !words.get(0).equals(node))
                .flatMap(words -> words.stream().skip(1))
                .filter(name -> !name.isBlank())
                .map(UserId::new)
                .collect(Collectors.toSet());
    }

    /** A line that was cut in silence is noticed by speaking. */
    private static void ask(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }
}
