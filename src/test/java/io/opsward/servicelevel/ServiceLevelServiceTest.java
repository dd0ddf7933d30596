package io.opsward.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.shared.Priority;
import io.opsward.testing.ProcessTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class ServiceLevelServiceTest {

    @Autowired
    private ServiceLevelService serviceLevels;

    @ParameterizedTest
    @CsvSource({
        "P1, 2026-03-02T09:10, 2026-03-02T09:25, 2026-03-02T13:10",
        "P2, 2026-03-07T23:50, 2026-03-08T00:20, 2026-03-08T07:50",
        "P3, 2026-03-06T17:00, 2026-03-09T10:00, 2026-03-11T14:00",
        "P4, 2026-03-02T10:00, 2026-03-02T18:00, 2026-03-12T10:00",
    })
    void the_default_targets_are_kept(Priority priority, String registered, String response, String resolution) {
        assertThat(serviceLevels.responseDue(priority, at(registered))).isEqualTo(at(response));
        assertThat(serviceLevels.resolutionDue(priority, at(registered))).isEqualTo(at(resolution));
    }

    @Test
    void progress_is_told_for_urgent_cases_only() {
        assertThat(serviceLevels.target(Priority.P1).noticeInterval()).isEqualTo(Duration.ofMinutes(30));
        assertThat(serviceLevels.target(Priority.P4).noticeInterval()).isNull();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
