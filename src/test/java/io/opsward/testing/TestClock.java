package io.opsward.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of the product under test. It ticks like the real one, from wherever a test sets it; the engine follows. Every
 * test begins at the real time.
 */
public final class TestClock extends Clock {

    private static final TestClock CLOCK = new TestClock(ZoneOffset.UTC);

    private static volatile Duration offset = Duration.ZERO;

    private final ZoneId zone;

    private TestClock(ZoneId zone) {
        this.zone = zone;
    }

    /** The one clock. */
    public static TestClock get() {
        return CLOCK;
    }

    /** Lets the time pass, backwards if negative. */
    public void advance(Duration duration) {
        offset = offset.plus(duration);
    }

    /** Goes to a moment and ticks on from there. */
    public void set(Instant moment) {
        offset = Duration.between(Instant.now(), moment);
    }

    /** Back to the real time. */
    public void reset() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(other);
    }
}
