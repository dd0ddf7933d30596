package io.opsward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** A PostgreSQL that lives and dies with the product; its data stay in a folder. */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "opsward";

    private final DataFolder folder;
    private final PostgresServer server;
    private final int port;
    private final String password;
    private boolean closed;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, int port, String password) {
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server on the folder, which is made and filled if need be.
     *
     * @throws StartRefused if the folder cannot be used or the server does not start
     */
    static EmbeddedDatabase start(DatabaseProperties properties) {
        var folder = DataFolder.open(properties.directory());
        try {
            return start(folder, properties);
        } catch (IOException e) {
            folder.close();
            throw DataFolder.unusable(folder.path(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, DatabaseProperties properties) throws IOException {
        var begin = System.nanoTime();
        var parent = properties.programs() == null ? folder.path() : properties.programs();
        var server = new PostgresServer(folder, PostgresPrograms.unpack(parent.toAbsolutePath()));
        var passwordFile = folder.path().resolve("password");
        var filled = folder.isFilled();
        if (!filled) {
            LOG.info("Creating the database in {} (once)", folder.path());
            writePassword(passwordFile);
            server.create(passwordFile, USER);
        }
        var port = server.start(properties.durable());
        LOG.info(
                "PostgreSQL {} on port {} with the data of {}, after {} ms",
                PostgresServer.MAJOR,
                port,
                folder.path(),
                (System.nanoTime() - begin) / 1_000_000);
        return new EmbeddedDatabase(
                folder, server, port, Files.readString(passwordFile).strip());
    }

    private static void writePassword(Path file) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, HexFormat.of().formatHex(random));
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?ApplicationName=opsward";
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Stops the server; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.stop();
        } catch (IOException e) {
            LOG.warn("The database did not stop", e);
        } finally {
            folder.close();
        }
    }
}
