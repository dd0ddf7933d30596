package io.opsward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A PostgreSQL server that lives and dies with the product; its data stay in a folder. */
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String NAME = "postgres";

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on the folder, which is made and filled if it does not exist.
     *
     * @throws IOException if the folder cannot be used or the server does not start
     */
    static EmbeddedDatabase start(DatabaseProperties properties) throws IOException {
        var folder = properties.directory().toAbsolutePath().normalize();
        if (Files.exists(postgresFolder(folder))) {
            LOG.info("Starting the database in {}", folder);
        } else {
            LOG.info("Creating the database in {} (once, takes some seconds)", folder);
        }
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(postgresFolder(folder))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", properties.durable() ? "on" : "off")
                .start();
        return new EmbeddedDatabase(server);
    }

    private static Path postgresFolder(Path folder) {
        return folder.resolve("postgresql");
    }

    @Override
    public String getJdbcUrl() {
        return server.getJdbcUrl(NAME, NAME);
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return NAME;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
