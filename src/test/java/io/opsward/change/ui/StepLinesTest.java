package io.opsward.change.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.change.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepLinesTest {

    @Test
    void a_line_is_a_step_with_or_without_minutes() {
        assertThat(StepLines.read(" Stop it | 5\n\nStart it\n"))
                .containsExactly(new Step("Stop it", 5, null), new Step("Start it", null, null));
    }

    @Test
    void a_bar_without_minutes_belongs_to_the_step() {
        assertThat(StepLines.read("cat log | grep error"))
                .containsExactly(new Step("cat log | grep error", null, null));
    }

    @Test
    void what_was_read_is_written_again() {
        var steps = List.of(new Step("Stop it", 5, null), new Step("Start it", null, null));
        assertThat(StepLines.read(StepLines.of(steps))).isEqualTo(steps);
    }
}
