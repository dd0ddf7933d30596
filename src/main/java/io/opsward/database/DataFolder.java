package io.opsward.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of the embedded database, held by a lock of the operating system that ends with this process. */
final class DataFolder implements AutoCloseable {

    /** PostgreSQL writes its log ahead in pieces of 16 MB; a new database takes 60 MB, its programs as much. */
    private static final long ROOM_FOR_NEW = 200L * 1024 * 1024;

    private static final long ROOM_TO_WORK = 50L * 1024 * 1024;
    private static final String OTHER_FOLDER = "name another folder with opsward.database.directory";

    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Makes the folder if need be and takes it.
     *
     * @throws StartRefused if another process has it, it cannot be written, or the disk is full
     */
    static DataFolder open(Path directory) {
        var folder = directory.toAbsolutePath().normalize();
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            requireRoom(folder);
            channel = FileChannel.open(
                    folder.resolve("opsward.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            lock(folder, channel);
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw unusable(folder, e);
        } catch (StartRefused e) {
            closeQuietly(channel);
            throw e;
        }
    }

    /** What to say when a file of the folder cannot be written. */
    static StartRefused unusable(Path folder, IOException problem) {
        if (isDiskFull(String.valueOf(problem.getMessage()))) {
            return diskFull(folder, problem);
        }
        return new StartRefused(
                "The data folder %s cannot be written (%s: %s)."
                        .formatted(folder, problem.getClass().getSimpleName(), problem.getMessage()),
                "Let the account that runs Opsward write it, or " + OTHER_FOLDER + ".",
                problem);
    }

    /** What to say when the disk has no room left. */
    static StartRefused diskFull(Path folder, @Nullable Throwable problem) {
        return new StartRefused(
                "There is not enough room left on the disk of the data folder %s.".formatted(folder),
                "Free at least 200 MB, or " + OTHER_FOLDER + ".",
                problem);
    }

    /** Whether a message of the operating system or of PostgreSQL says so. */
    static boolean isDiskFull(String message) {
        return message.contains("No space left on device")
                || message.contains("not enough space on the disk")
                || message.contains("Check free disk space")
                || message.contains("Disk quota exceeded");
    }

    /** The absolute path. */
    Path path() {
        return folder;
    }

    /** Where PostgreSQL keeps the data. */
    Path data() {
        return folder.resolve("postgresql");
    }

    /** Whether there are data in it. */
    boolean isFilled() {
        return isFilled(folder);
    }

    /** Lets others use the folder. */
    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static boolean isFilled(Path folder) {
        return Files.exists(folder.resolve("postgresql").resolve("PG_VERSION"));
    }

    private static void requireRoom(Path folder) throws IOException {
        var needed = isFilled(folder) ? ROOM_TO_WORK : ROOM_FOR_NEW;
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw diskFull(folder, null);
        }
    }

    private static void lock(Path folder, FileChannel channel) throws IOException {
        FileLock lock;
        try {
            // One byte far behind the text: Windows would not let others read what is locked.
            lock = channel.tryLock(1 << 20, 1, false);
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new StartRefused(
                    "The data folder %s is in use by another start of Opsward (process %s)."
                            .formatted(folder, owner(channel)),
                    "Stop that one first, or " + OTHER_FOLDER + ".");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    }

    private static String owner(FileChannel channel) throws IOException {
        var bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return text.isBlank() ? "unknown" : text;
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The operating system takes the lock back when the process ends.
        }
    }
}
