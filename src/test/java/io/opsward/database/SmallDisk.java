package io.opsward.database;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few megabytes in memory; where this account may not mount one the test is skipped. */
final class SmallDisk implements AutoCloseable {

    private final Path path;

    private SmallDisk(Path path) {
        this.path = path;
    }

    static SmallDisk mount(Path path, int megabytes) throws IOException {
        Files.createDirectories(path);
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "no mount on this system");
        var mounted = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString());
        assumeTrue(mounted, "this account may not mount");
        return new SmallDisk(path);
    }

    Path path() {
        return path;
    }

    /** Leaves that much less room. */
    void fill(int megabytes) throws IOException {
        Files.write(path.resolve("filling"), new byte[megabytes * 1024 * 1024]);
    }

    @Override
    public void close() throws IOException {
        run("umount", path.toString());
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
