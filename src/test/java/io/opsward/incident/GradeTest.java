package io.opsward.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.shared.Priority;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GradeTest {

    private static final Instant TEN = Instant.parse("2026-03-02T02:00:00.400Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-02T03:00:00Z");

    private final Grade grade = new Grade();

    @Test
    void it_becomes_a_major_incident_when_it_is_recognised_as_one() {
        grade.determine(new Grading("network", null, "medium", "medium", Priority.P3), TEN);
        assertThat(grade.majorSince()).isEmpty();
        assertThat(grade.correct("high", "high", Priority.P1, ELEVEN).priority())
                .isEqualTo(Priority.P3);
        assertThat(grade.majorSince()).contains(ELEVEN);
        assertThat(grade).extracting("regradeCount").isEqualTo(1);
    }

    @Test
    void notices_are_counted_from_whole_seconds() {
        grade.determine(new Grading("network", null, "high", "high", Priority.P1), TEN);
        assertThat(grade.majorSince()).contains(Instant.parse("2026-03-02T02:00:00Z"));
    }

    @Test
    void it_is_none_any_more_after_a_lower_grade() {
        grade.determine(new Grading("network", null, "high", "high", Priority.P1), TEN);
        grade.correct("low", "low", Priority.P4, ELEVEN);
        assertThat(grade.isMajor()).isFalse();
        assertThat(grade.majorSince()).isEmpty();
    }
}
