package io.opsward.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private final Consent consent = new Consent();

    @Test
    void the_gravest_of_all_fields_counts() {
        consent.add(assessment("tech-database", 2, 5, 10, null));
        consent.add(assessment("tech-hardware", 4, 1, 60, null));
        assertThat(consent.sum()).isEqualTo(new Assessment.Sum(4, 5, 60, true, null));
    }

    @Test
    void one_field_that_finds_it_impossible_is_enough() {
        consent.add(assessment("tech-database", 1, 1, 0, null));
        consent.add(assessment("tech-hardware", 1, 1, 0, "No spare controller"));
        assertThat(consent.sum()).isEqualTo(new Assessment.Sum(1, 1, 0, false, "No spare controller"));
    }

    @Test
    void what_was_said_before_it_came_back_is_void() {
        consent.add(assessment("tech-database", 5, 5, 600, "Never"));
        assertThat(consent.beginAgain("Too risky")).isEqualTo(1);
        assertThatThrownBy(consent::sum).isInstanceOf(IllegalStateException.class);
        consent.add(assessment("tech-database", 1, 2, 0, null));
        assertThat(consent.sum()).isEqualTo(new Assessment.Sum(1, 2, 0, true, null));
    }

    private Assessment assessment(String field, int impact, int probability, int downtime, @Nullable String rework) {
        var opinion = new Assessment.Opinion(
                impact, probability, downtime, "-", "-", "-", true, null, rework == null, rework);
        return new Assessment(consent.round(), field, "liqiang", Instant.EPOCH, opinion);
    }
}
