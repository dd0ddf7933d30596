package io.opsward;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Many write into the one style sheet: a block left open takes the sections behind it along. */
class StyleSheetTest {

    private static final Path SHEET = Path.of("src/main/resources/META-INF/resources/opsward.css");

    @Test
    void every_section_begins_outside_of_every_block() throws IOException {
        var open = 0;
        for (var line : Files.readAllLines(SHEET)) {
            assertThat(open == 0 || !line.startsWith("/* --")).as(line).isTrue();
            open += count(line, '{') - count(line, '}');
            assertThat(open).as(line).isNotNegative();
        }
        assertThat(open).isZero();
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(one -> one == wanted).count();
    }
}
