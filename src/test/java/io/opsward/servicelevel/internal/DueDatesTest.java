package io.opsward.servicelevel.internal;

import static io.opsward.servicelevel.ClockName.RESOLUTION;
import static io.opsward.servicelevel.ClockName.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.internal.ClockRow.Owner;
import io.opsward.servicelevel.internal.ClockRow.Standing;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    private static final List<ClockName> BOTH = List.of(RESPONSE, RESOLUTION);

    @Test
    void a_task_follows_the_first_of_its_clocks_that_is_not_stopped() {
        var response = clock(RESPONSE, ClockState.RUNNING);
        var resolution = clock(RESOLUTION, ClockState.PAUSED);
        assertThat(DueDates.effective(BOTH, List.of(resolution, response))).contains(response);
        assertThat(DueDates.effective(BOTH, List.of(resolution, clock(RESPONSE, ClockState.STOPPED))))
                .contains(resolution);
        assertThat(DueDates.effective(List.of(RESOLUTION), List.of(resolution, response)))
                .contains(resolution);
    }

    @Test
    void once_all_are_stopped_it_keeps_the_last() {
        var resolution = clock(RESOLUTION, ClockState.STOPPED);
        assertThat(DueDates.effective(BOTH, List.of(clock(RESPONSE, ClockState.STOPPED), resolution)))
                .contains(resolution);
        assertThat(DueDates.effective(BOTH, List.of())).isEmpty();
    }

    private static ClockRow clock(ClockName name, ClockState state) {
        return new ClockRow(
                name.ordinal(),
                new Owner(new CaseNumber("INC-2026-000001"), "instance", null),
                name,
                new Standing(state, Instant.EPOCH, false),
                Instant.EPOCH,
                null,
                null);
    }
}
