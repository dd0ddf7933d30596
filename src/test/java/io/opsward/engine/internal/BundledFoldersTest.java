package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.engine.ProcessFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same folders with the same names, whether they lie on the disk or in a jar. */
class BundledFoldersTest {

    private static final Map<String, String> FILES = new TreeMap<>(Map.of(
            "processes/README.md", "not a folder",
            "processes/leave/leave.bpmn", "<bpmn/>",
            "processes/leave/leave-kind.dmn", "<dmn/>",
            "processes/leave/leave.zh.properties", "leave=休假",
            "forms/leave/leave-start.form", "{}",
            "forms/leave/leave.zh.properties", "leave-start.days=天数",
            "forms/other/other-start.form", "{}"));

    @TempDir
    private Path folder;

    @Test
    void from_the_disk() throws IOException {
        for (var file : FILES.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThatLeaveIsFound(folder.toUri().toURL());
    }

    @Test
    void from_a_jar() throws IOException {
        var jar = folder.resolve("product.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var directory : List.of("processes/", "processes/leave/", "forms/", "forms/leave/", "forms/other/")) {
                out.putNextEntry(new JarEntry(directory));
            }
            for (var file : FILES.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatLeaveIsFound(jar.toUri().toURL());
    }

    private static void assertThatLeaveIsFound(URL place) throws IOException {
        try (var loader = new URLClassLoader(new URL[] {place}, null)) {
            var folders = new BundledFolders(loader).all();
            assertThat(folders).extracting(ProcessFolder::name).containsExactly("leave");
            assertThat(folders.get(0).files())
                    .containsOnlyKeys(
                            "leave.bpmn",
                            "leave-kind.dmn",
                            "leave.zh.properties",
                            "forms/leave-start.form",
                            "forms/leave.zh.properties");
            assertThat(new String(folders.get(0).files().get("leave.zh.properties"), StandardCharsets.UTF_8))
                    .isEqualTo("leave=休假");
        }
    }
}
