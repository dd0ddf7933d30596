package io.opsward.database;

import io.opsward.testing.TestDatabase;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that outlives the products working on it, as in a service with several nodes. */
public final class ExternalDatabase implements AutoCloseable {

    private final EmbeddedDatabase server;

    private ExternalDatabase(EmbeddedDatabase server) {
        this.server = server;
    }

    /** Starts it, empty. @param durable whether a commit waits for the disk, as it does for users */
    public static ExternalDatabase start(boolean durable) {
        return new ExternalDatabase(EmbeddedDatabase.start(
                new DatabaseProperties(TestDatabase.newFolder(), TestDatabase.programs(), durable)));
    }

    /** What a product needs to be told to work on it. */
    public Map<String, String> settings() {
        return Map.of(
                "SPRING_DATASOURCE_URL", server.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", server.getUsername(),
                "SPRING_DATASOURCE_PASSWORD", server.getPassword());
    }

    /** Looks into it, past every product. */
    public JdbcClient jdbc() {
        return JdbcClient.create(
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    @Override
    public void close() {
        server.close();
    }
}
