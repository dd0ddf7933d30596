package io.opsward.database;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one of PostgreSQL's programs to its end. */
final class PostgresCommand {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresCommand.class);
    private static final long LIMIT_MINUTES = 10;

    private final Path programs;

    PostgresCommand(Path programs) {
        this.programs = programs;
    }

    /**
     * What became of it.
     *
     * @param exitCode 0 if it went well
     * @param output what it wrote
     */
    record Result(int exitCode, String output) {

        boolean failed() {
            return exitCode != 0;
        }
    }

    /** Runs a program of {@code bin} and waits for it. */
    Result run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(prefix());
        command.add(programs.resolve("bin")
                .resolve(program + (isWindows() ? ".exe" : ""))
                .toString());
        command.addAll(arguments);
        // A file, not a pipe: the server inherits it and would keep a pipe open for ever.
        var output = Files.createTempFile("opsward-" + program, ".log");
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("LC_ALL", "C");
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            var exitCode = waitFor(builder.start());
            var text = Files.readString(output, Charset.defaultCharset());
            LOG.debug("{} ended with {}: {}", program, exitCode, text);
            return new Result(exitCode, text);
        } finally {
            deleteQuietly(output);
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            if (process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            throw new IOException("PostgreSQL did not answer for " + LIMIT_MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of Linux makes it believe that it does not. */
    private static List<String> prefix() {
        return isLinux() && "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} stays", file, e); // Windows, while the server holds it
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
