package io.opsward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Folders for databases of tests. The context of {@link ProcessTest} starts the product's own embedded PostgreSQL in one of
 * them, once for the whole JVM; a test that starts the product by itself asks for another.
 */
public final class TestDatabase {

    private TestDatabase() {}

    /** A new folder that is deleted when the JVM ends. */
    public static Path newFolder() {
        try {
            var folder = Files.createTempDirectory("opsward-test-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where PostgreSQL is unpacked, once for all tests until the next clean build. */
    public static Path programs() {
        return Path.of("target", "postgresql").toAbsolutePath();
    }

    /** Deletes a folder with all that is in it, as far as possible: files that a server still writes may stay. */
    static void delete(Path folder) {
        for (var attempt = 0; attempt < 50 && Files.exists(folder); attempt++) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
