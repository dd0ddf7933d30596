package io.opsward.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's server on one data folder: created once, started, stopped. */
final class PostgresServer {

    /** The line of PostgreSQL whose programs come with this release. */
    static final String MAJOR = "17";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final int START_LIMIT_SECONDS = 300;

    private final DataFolder folder;
    private final PostgresCommand command;

    PostgresServer(DataFolder folder, Path programs) {
        this.folder = folder;
        this.command = new PostgresCommand(programs);
    }

    /**
     * Fills the folder with a new database: checksums on every page, password needed, sorting the same on all systems. The
     * work is done beside and moved in place at the end, so that a failure leaves nothing half made.
     */
    void create(Path passwordFile, String user) throws IOException {
        var unfinished = folder.path().resolve("postgresql-unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        try {
            var result = command.run(
                    "initdb",
                    List.of(
                            "--pgdata=" + unfinished,
                            "--username=" + user,
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--data-checksums",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8"));
            if (result.failed()) {
                throw failure("create the database", result.output());
            }
            Files.writeString(
                    unfinished.resolve("postgresql.conf"),
                    Files.readString(unfinished.resolve("postgresql.conf"))
                            + "\ninclude 'opsward.conf' # written anew at every start\n");
            Files.move(unfinished, folder.data());
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    /** Starts the server and waits until it answers. @return its port */
    int start(boolean durable) throws IOException {
        requireSameLine();
        new LeftoverServer(folder.data(), command).stop();
        var port = freePort();
        Files.writeString(folder.data().resolve("opsward.conf"), settings(port, durable));
        var log = folder.path().resolve("postgresql-start.log");
        Files.deleteIfExists(log);
        var result = command.run(
                "pg_ctl",
                List.of(
                        "--pgdata=" + folder.data(),
                        "--log=" + log,
                        "--timeout=" + START_LIMIT_SECONDS,
                        "--wait",
                        "start"));
        if (result.failed()) {
            throw failure("start the database", result.output() + read(log));
        }
        return port;
    }

    /** Stops the server; whoever is still connected is sent away. */
    void stop() throws IOException {
        var result = command.run(
                "pg_ctl", List.of("--pgdata=" + folder.data(), "--mode=fast", "--timeout=60", "--wait", "stop"));
        if (result.failed()) {
            LOG.warn("The database did not stop: {}", result.output());
        }
    }

    private void requireSameLine() throws IOException {
        var line = Files.readString(folder.data().resolve("PG_VERSION")).strip();
        if (line.equals(MAJOR)) {
            return;
        }
        var newer = Integer.parseInt(line) > Integer.parseInt(MAJOR);
        throw new StartRefused(
                "The data folder %s was written by PostgreSQL %s; this release of Opsward brings PostgreSQL %s."
                        .formatted(folder.path(), line, MAJOR),
                newer
                        ? "Start the newer release of Opsward again; the data are untouched."
                        : "Dump the data with the release that wrote them and load them into a new folder.");
    }

    private StartRefused failure(String step, String output) {
        if (DataFolder.isDiskFull(output)) {
            return DataFolder.diskFull(folder.path(), null);
        }
        return new StartRefused(
                "PostgreSQL could not %s in %s: %s".formatted(step, folder.path(), lastWords(output)),
                "More is told by the files postgresql-start.log and postgresql/log in that folder.");
    }

    /** The line in which PostgreSQL names the problem, or the last one. */
    private static String lastWords(String output) {
        var lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL") || line.contains("PANIC") || line.contains("error:"))
                .findFirst()
                .orElse(lines.isEmpty() ? "no message" : lines.get(lines.size() - 1))
                .strip();
    }

    private static String settings(int port, boolean durable) {
        var disk = durable ? "on" : "off";
        return """
                # Written by Opsward at every start.
                port = %d
                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 50
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_filename = 'postgresql-%%a.log'
                log_rotation_age = 1d
                log_truncate_on_rotation = on
                """.formatted(port, disk, disk, disk);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
