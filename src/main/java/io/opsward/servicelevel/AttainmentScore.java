package io.opsward.servicelevel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many promises were kept.
 *
 * @param kept stopped within the target
 * @param missed not so
 * @param open neither done nor due yet
 */
public record AttainmentScore(long kept, long missed, long open) {

    /** Nothing counted. */
    public static final AttainmentScore NONE = new AttainmentScore(0, 0, 0);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** All that are counted. */
    public long all() {
        return kept + missed + open;
    }

    /** Kept of all that were done or due, in percent with one decimal; empty while there is none. */
    public Optional<BigDecimal> attainment() {
        var due = kept + missed;
        return due == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(kept)
                        .multiply(WHOLE)
                        .divide(BigDecimal.valueOf(due), 1, RoundingMode.HALF_UP));
    }
}
