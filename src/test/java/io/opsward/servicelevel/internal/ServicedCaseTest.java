package io.opsward.servicelevel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.servicelevel.internal.ServicedCase.Facts;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.Priority;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServicedCaseTest {

    private static final Facts GRADED = new Facts("Printer", "first-hospital", "desktop-printing", Priority.P2);
    private static final Facts UNGRADED = new Facts("Printer", null, null, null);

    @Test
    void what_is_not_known_leaves_what_is_there() {
        assertThat(GRADED.changedBy(Map.of("case.title", " ", "case.client", "", "case.priority", "urgent")))
                .isEqualTo(GRADED);
        assertThat(GRADED.changedBy(Map.of("case.priority", "P1", "case.service", "network")))
                .isEqualTo(new Facts("Printer", "first-hospital", "network", Priority.P1));
    }

    @Test
    void another_title_promises_nothing_else() {
        assertThat(GRADED.promisesTheSameAs(GRADED.changedBy(Map.of("case.title", "Printer on floor 2"))))
                .isTrue();
        for (var property : Map.of("case.client", "x", "case.service", "x", "case.priority", "P4")
                .entrySet()) {
            assertThat(GRADED.promisesTheSameAs(GRADED.changedBy(Map.of(property.getKey(), property.getValue()))))
                    .as(property.getKey())
                    .isFalse();
        }
    }

    @Test
    void a_model_without_priorities_counts_as_P3_and_one_with_them_has_to_tell() {
        assertThat(serviced(UNGRADED, false).priorityForTerms()).isEqualTo(Priority.P3);
        assertThat(serviced(UNGRADED, true).priorityForTerms()).isNull();
        assertThat(serviced(GRADED, true).priorityForTerms()).isEqualTo(Priority.P2);
    }

    private static ServicedCase serviced(Facts facts, boolean hasPriority) {
        return new ServicedCase(new CaseNumber("INC-2026-000001"), "instance", facts, hasPriority, Instant.EPOCH, null);
    }
}
