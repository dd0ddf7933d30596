package io.opsward.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nodes that start together on one database do it one after the other: migrations, the engine's schema, and the deployment
 * of models all happen between the taking and the end of the start. An advisory lock of PostgreSQL on a connection of its
 * own, so that it ends with a node that dies.
 */
final class StartLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StartLock.class);

    /** "opsward" in ASCII; any number will do as long as it stays. */
    private static final long KEY = 0x6f707377617264L;

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Connection connection;

    private StartLock(Connection connection) {
        this.connection = connection;
    }

    /** Waits until no other node is starting. The connection belongs to the lock from then on. */
    static StartLock take(Connection connection) {
        try {
            var waiting = false;
            while (!tryToTake(connection)) {
                if (!waiting) {
                    LOG.info("Waiting for another node that is starting on the same database");
                    waiting = true;
                }
                Thread.sleep(PAUSE.toMillis());
            }
            return new StartLock(connection);
        } catch (SQLException e) {
            throw new StartRefused("The database broke off while waiting for another node to start.", "Try again.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lets the next one start; a second call does nothing. */
    @Override
    public void close() {
        DatabaseLogin.close(connection);
    }

    private static boolean tryToTake(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, KEY);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
