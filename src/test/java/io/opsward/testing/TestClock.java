package io.opsward.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the product under test. It ticks like the real one, from wherever a test sets it; the engine follows. Every
 * test begins at the real time.
 */
public final class TestClock extends Clock {

    private static final TestClock CLOCK = new TestClock(ZoneOffset.UTC);

    private static volatile Duration offset = Duration.ZERO;
    private static volatile @Nullable Instant standing;

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
        var moment = standing;
        if (moment != null) {
            standing = moment.plus(duration);
        }
        offset = offset.plus(duration);
    }

    /** Goes to a moment and stands still there, until it is set, stopped at another one or reset. */
    public void stopAt(Instant moment) {
        set(moment);
        standing = moment;
    }

    /** Goes to a moment and ticks on from there. */
    public void set(Instant moment) {
        standing = null;
        offset = Duration.between(Instant.now(), moment);
    }

    /** Back to the real time. */
    public void reset() {
        standing = null;
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var moment = standing;
        return moment == null ? Instant.now().plus(offset) : moment;
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
