package io.opsward.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Names and contents of files. */
class FileChecksTest {

    private static final Set<String> ALLOWED = new Binder(new MapConfigurationPropertySource())
            .bindOrCreate("opsward.attachment", AttachmentProperties.class)
            .allowedTypes();
    private static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154");
    private static final byte[] EXE = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000");

    private static String type(String name, byte[] content) {
        return FileType.of(FileName.of(name), content, ALLOWED);
    }

    private static String type(String name, String content) {
        return type(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "virus.exe",
                "invoice.pdf.exe",
                "page.html",
                "logo.svg",
                "run.sh",
                "macro.docm",
                "a.js",
                "photo.exe.png",
                "shell.php.jpg",
                "x.HTM",
                "a.jar",
                "a.html .png"
            })
    void endings_that_run_or_are_drawn_are_refused(String name) {
        assertThatThrownBy(() -> FileName.of(name)).hasMessageContaining("attachment.type-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../etc/passwd.txt",
                "a\\b.txt",
                "a\u0000.txt",
                "a\u202Egnp.txt",
                ".htaccess",
                "",
                "  ",
                "a.",
                "a\nb.txt"
            })
    void names_that_mislead_are_refused(String name) {
        assertThatThrownBy(() -> FileName.of(name)).hasMessageContaining("attachment.name-refused");
    }

    @Test
    void names_are_normalised() {
        assertThat(FileName.of(" Screenshot 12:30?.png ")).isEqualTo("Screenshot 12_30_.png");
        assertThat(FileName.of("Übersicht.pdf")).isEqualTo("Übersicht.pdf");
        assertThat(FileName.of("故障截图 v1.2.png")).isEqualTo("故障截图 v1.2.png");
        assertThatThrownBy(() -> FileName.of("x".repeat(147) + ".png")).hasMessageContaining("name-too-long");
    }

    @Test
    void ordinary_files_are_taken() throws IOException {
        assertThat(type("a.png", PNG)).isEqualTo("image/png");
        assertThat(type("a.pdf", "%PDF-1.7\n1 0 obj")).isEqualTo("application/pdf");
        assertThat(type("a.txt", "It does not work.")).isEqualTo("text/plain");
        assertThat(type("a.csv", "a,b\n1,2")).isEqualTo("text/csv");
        assertThat(type("a.json", "{\"a\":1}")).isEqualTo("application/json");
        assertThat(type("server.log", "2026-11-23 ERROR")).isEqualTo("text/x-log");
        assertThat(type("gbk.txt", "数据库无法连接".getBytes(Charset.forName("GBK")))).isEqualTo("text/plain");
        assertThat(type("a.zip", zip())).isEqualTo("application/zip");
        assertThat(type("a.docx", zip())).contains("wordprocessingml");
        assertThat(type("a.xlsx", zip())).contains("spreadsheetml");
    }

    @Test
    void what_a_file_is_decides_and_not_its_name() {
        refused("a.png", EXE);
        refused("a.txt", EXE);
        refused("a.docx", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused("a.txt", "<!DOCTYPE html><html><body>x</body></html>".getBytes(StandardCharsets.UTF_8));
        refused("a.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(StandardCharsets.UTF_8));
        refused("a.txt", "#!/bin/sh\nrm -rf /".getBytes(StandardCharsets.UTF_8));
        refused("a.pdf", PNG);
        refused("a.png", new byte[] {1, 2, 3, 4});
        refused("noending", "text".getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String name, byte[] content) {
        assertThatThrownBy(() -> type(name, content)).as(name).isInstanceOf(RuleViolation.class);
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(1);
        }
        return bytes.toByteArray();
    }
}
