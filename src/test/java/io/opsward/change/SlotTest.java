package io.opsward.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final Instant TEN = Instant.parse("2026-03-16T14:00:00Z");
    private static final Instant TWENTY_PAST_ELEVEN = Instant.parse("2026-03-16T15:20:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-03-16T16:00:00Z");
    private static final Slot SLOT = new Slot(TEN, MIDNIGHT, TWENTY_PAST_ELEVEN);

    @Test
    void work_begins_when_the_window_opens_and_not_a_second_earlier() {
        assertThat(SLOT.isOpenAt(TEN.minusSeconds(1))).isFalse();
        assertThat(SLOT.isOpenAt(TEN)).isTrue();
    }

    @Test
    void nothing_begins_when_there_is_no_time_to_go_back_any_more() {
        assertThat(SLOT.isOpenAt(TWENTY_PAST_ELEVEN.minusSeconds(1))).isTrue();
        assertThat(SLOT.isOpenAt(TWENTY_PAST_ELEVEN)).isFalse();
    }

    @Test
    void everything_is_done_within_the_window() {
        assertThat(SLOT.covers(TEN, MIDNIGHT)).isTrue();
        assertThat(SLOT.covers(TEN.minusSeconds(1), MIDNIGHT)).isFalse();
        assertThat(SLOT.covers(TEN, MIDNIGHT.plusSeconds(1))).isFalse();
    }
}
