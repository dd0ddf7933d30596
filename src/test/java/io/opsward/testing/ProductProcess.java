package io.opsward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** The runnable jar as a process of its own, with what it wrote on the console. */
public final class ProductProcess implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Pattern READY = Pattern.compile("Opsward is ready: http://localhost:(\\d+)");

    private final Process process;
    private final Path output;

    private ProductProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the jar on a free port with a data folder, without waiting for it. */
    public static ProductProcess start(Path dataFolder, String... arguments) {
        return start(dataFolder, Map.of(), arguments);
    }

    /** Starts the jar with environment variables besides. */
    public static ProductProcess start(Path dataFolder, Map<String, String> environment, String... arguments) {
        return launch(dataFolder, environment, program("-jar", jar().toString()), arguments);
    }

    /** Starts the classes under test, test classes included, by a main class of the tests. */
    public static ProductProcess startClasses(
            Class<?> main, Path dataFolder, Map<String, String> environment, String... arguments) {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return launch(dataFolder, environment, program("-cp", classes, main.getName()), arguments);
    }

    private static List<String> program(String... what) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(what));
        return command;
    }

    private static ProductProcess launch(
            Path dataFolder, Map<String, String> environment, List<String> command, String... arguments) {
        command.addAll(List.of(arguments));
        try {
            var output = Files.createTempFile("opsward-", ".log");
            output.toFile().deleteOnExit();
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("SERVER_PORT", "0");
            builder.environment().put("OPSWARD_DATABASE_DIRECTORY", dataFolder.toString());
            builder.environment()
                    .put("OPSWARD_DATABASE_PROGRAMS", TestDatabase.programs().toString());
            builder.environment().putAll(environment);
            return new ProductProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The jar that the build has just made. */
    public static Path jar() {
        var jar = System.getProperty("opsward.jar");
        if (jar == null || !Files.exists(Path.of(jar))) {
            throw new IllegalStateException("No runnable jar; these tests run in mvn verify, after package");
        }
        return Path.of(jar);
    }

    /** Waits until the product has told that it is ready, and serves the sign-in page. */
    public ProductProcess awaitReady() {
        await("the sign-in page", START_LIMIT, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The product ended:\n" + output());
            }
            return READY.matcher(output()).find() && statusOf("/login") == 200;
        });
        return this;
    }

    /** Address of the start page, without a slash at the end. */
    public URI address() {
        var port = READY.matcher(output());
        if (!port.find()) {
            throw new IllegalStateException("The product does not listen yet:\n" + output());
        }
        return URI.create("http://localhost:" + port.group(1));
    }

    /** What the console shows so far. */
    public String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process, to look at or to send signals to. */
    public Process process() {
        return process;
    }

    /** Waits for the end. @return the exit code */
    public int awaitEnd(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("Still running after " + limit + ":\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Stops it as Ctrl-C does, and waits. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd(Duration.ofSeconds(30));
    }

    /** Waits for a condition. @throws AssertionError if it does not come true within the limit */
    public static void await(String what, Duration limit, BooleanSupplier condition) {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not within " + limit + ": " + what);
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private int statusOf(String path) {
        var request = HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
