package io.opsward.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL that come with the product as an archive, one for each operating system. */
final class PostgresPrograms {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresPrograms.class);

    private PostgresPrograms() {}

    /**
     * Unpacks the programs unless that was done before; the folder's name tells the archive, so that a new release never
     * runs the programs of an old one.
     *
     * @return the folder that has {@code bin}
     * @throws StartRefused if there are none for this machine
     */
    static Path unpack(Path parent) throws IOException {
        var archive = find(System.getProperty("os.name"), System.getProperty("os.arch"));
        var folder = parent.resolve("programs-" + fingerprint(archive));
        if (!Files.exists(folder)) {
            LOG.info("Unpacking PostgreSQL to {} (once)", folder);
            var unfinished = Files.createDirectories(parent.resolve(
                    folder.getFileName() + "-" + ProcessHandle.current().pid()));
            try {
                unpack(archive, unfinished);
                publish(unfinished, folder);
            } finally {
                FileSystemUtils.deleteRecursively(unfinished);
            }
        }
        return folder;
    }

    /** Address of the archive for an operating system and processor as Java names them. */
    static URL find(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        var arm = processor.equals("aarch64") || processor.equals("arm64");
        String file;
        if (name.contains("mac")) {
            file = "postgres-darwin-arm_64.txz"; // for both kinds of processor
        } else if (name.contains("windows")) {
            file = "postgres-windows-x86_64.txz"; // Windows on ARM runs it too
        } else {
            file = arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
        }
        var archive = PostgresPrograms.class.getClassLoader().getResource(file);
        var known = arm || processor.equals("amd64") || processor.equals("x86_64");
        if (archive == null || !known) {
            throw new StartRefused(
                    "There is no embedded PostgreSQL for %s on %s.".formatted(system, processor),
                    "Name a PostgreSQL of your own with SPRING_DATASOURCE_URL, …_USERNAME and …_PASSWORD.");
        }
        return archive;
    }

    private static String fingerprint(URL archive) throws IOException {
        try (var content = new DigestInputStream(archive.openStream(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(URL archive, Path folder) throws IOException {
        try (InputStream content = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(content))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        var target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            var program = target.getParent().equals(folder.resolve("bin"));
            if (program && !target.toFile().setExecutable(true, false)) {
                throw new IOException("Cannot be made executable: " + target);
            }
        }
    }

    /** Another start on another data folder may have been faster; its copy is as good. */
    private static void publish(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.exists(folder)) {
                throw e;
            }
        }
    }
}
