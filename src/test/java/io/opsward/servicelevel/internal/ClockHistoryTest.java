package io.opsward.servicelevel.internal;

import static io.opsward.servicelevel.ClockEvent.Kind.CONTINUED;
import static io.opsward.servicelevel.ClockEvent.Kind.PAUSED;
import static io.opsward.servicelevel.ClockEvent.Kind.RESTARTED;
import static io.opsward.servicelevel.ClockEvent.Kind.RESUMED;
import static io.opsward.servicelevel.ClockEvent.Kind.STARTED;
import static io.opsward.servicelevel.ClockEvent.Kind.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.ClockEvent;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClockHistoryTest {

    @Test
    void only_a_clock_that_goes_is_stopped_or_put_on_hold() {
        assertThat(after(STARTED).isNews(STOPPED)).isTrue();
        assertThat(after(STARTED).isNews(PAUSED)).isTrue();
        assertThat(after(STARTED, STOPPED).isNews(STOPPED)).isFalse();
        assertThat(after(STARTED, STOPPED).isNews(PAUSED)).isFalse();
        assertThat(after(STARTED, PAUSED).isNews(PAUSED)).as("another reason").isTrue();
    }

    @Test
    void only_a_clock_that_is_stopped_goes_on() {
        assertThat(after(STARTED).isNews(RESTARTED)).isFalse();
        assertThat(after(STARTED).isNews(CONTINUED)).isFalse();
        assertThat(after(STARTED, STOPPED).isNews(RESTARTED)).isTrue();
        assertThat(after(STARTED, STOPPED).isNews(CONTINUED)).isTrue();
        assertThat(after(STARTED, STOPPED, RESTARTED).isNews(CONTINUED)).isFalse();
        assertThat(after(STARTED, STOPPED, CONTINUED).isNews(STOPPED)).isTrue();
    }

    @Test
    void only_a_clock_on_hold_is_resumed() {
        assertThat(after(STARTED).isNews(RESUMED)).isFalse();
        assertThat(after(STARTED, PAUSED).isNews(RESUMED)).isTrue();
        assertThat(after(STARTED, PAUSED, RESUMED).isNews(RESUMED)).isFalse();
        assertThat(after(STARTED, PAUSED, STOPPED).isNews(RESUMED))
                .as("it may be reopened later")
                .isTrue();
    }

    private static ClockHistory after(ClockEvent.Kind... kinds) {
        return new ClockHistory(Stream.of(kinds)
                .map(kind -> new ClockEvent(Instant.EPOCH, kind, null, null, UserId.SYSTEM))
                .toList());
    }
}
