package io.opsward.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed Opsward may have left behind on the data folder. Asked for only by who holds the lock of the
 * folder, so nobody works with it any more.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final Duration TOLERANCE = Duration.ofSeconds(10);

    private final Path pidFile;
    private final PostgresCommand command;

    LeftoverServer(Path data, PostgresCommand command) {
        this.pidFile = data.resolve("postmaster.pid");
        this.command = command;
    }

    /**
     * Stops it if it still runs. If not, the file that names it goes: PostgreSQL would take any process that has got the
     * same number since, after a restart of the machine or in a container, for a server.
     */
    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        if (isRunning()) {
            LOG.info("Stopping the database server that an Opsward killed before has left behind");
            var result = command.run(
                    "pg_ctl",
                    List.of("--pgdata=" + pidFile.getParent(), "--mode=fast", "--timeout=60", "--wait", "stop"));
            if (result.failed() && isRunning()) {
                throw new StartRefused(
                        "A database server of an Opsward killed before still runs in %s and does not stop."
                                .formatted(pidFile.getParent()),
                        "End the process whose number is the first line of %s.".formatted(pidFile));
            }
        } else {
            LOG.info("The database was not stopped properly last time; it recovers by itself");
            Files.deleteIfExists(pidFile);
        }
    }

    /** The file has the number of the process in line 1 and the second of its start in line 3. */
    private boolean isRunning() throws IOException {
        var lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.<String>of();
        if (lines.size() < 3) {
            return false;
        }
        var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .map(ProcessHandle::info)
                .filter(info ->
                        info.command().map(name -> name.contains("postgres")).orElse(true))
                .flatMap(ProcessHandle.Info::startInstant)
                .map(start -> Duration.between(start, started).abs().compareTo(TOLERANCE) < 0)
                .orElse(false);
    }
}
