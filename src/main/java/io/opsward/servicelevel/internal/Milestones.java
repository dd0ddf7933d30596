package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockState;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.Terms;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Warning thresholds and due dates that clocks have passed; each is recorded and told once for each target. */
@Component
class Milestones {

    static final int MISSED = 100;

    private final JdbcClient jdbc;
    private final MilestoneTeller teller;

    Milestones(JdbcClient jdbc, MilestoneTeller teller) {
        this.jdbc = jdbc;
        this.teller = teller;
    }

    /** What a clock may pass, in rising order. */
    static Stream<Integer> percentages(Explanation explanation) {
        return Stream.concat(
                explanation.terms().map(Terms::warnAt).orElse(List.of()).stream(),
                explanation.terms().stream().map(terms -> MISSED));
    }

    /** Records what has been passed by now and was not told before. Nobody is warned of what has been done. */
    Reached record(ClockRow clock, Explanation explanation, Instant at) {
        return new Reached(percentages(explanation)
                .filter(percent -> percent == MISSED || explanation.state() != ClockState.STOPPED)
                .filter(explanation::hasReached)
                .filter(percent -> isNew(clock, explanation, percent, at))
                .toList());
    }

    /** Tells the gravest of it: whoever reads of a missed target needs no warning. */
    void tell(ClockRow clock, Explanation explanation, Reached reached) {
        if (reached.isMiss()) {
            teller.missed(clock, explanation);
        } else if (!reached.percentages().isEmpty()) {
            teller.approaching(
                    clock,
                    explanation,
                    reached.percentages().get(reached.percentages().size() - 1));
        }
    }

    private boolean isNew(ClockRow clock, Explanation explanation, int percent, Instant at) {
        return jdbc.sql("""
                                insert into servicelevel_milestone (clock, percent, target_seconds, reached_at, told_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                clock.id(),
                                percent,
                                explanation.terms().orElseThrow().target().toSeconds(),
                                SqlValues.utc(explanation.reachedAt(percent).orElseThrow()),
                                SqlValues.utc(at))
                        .update()
                > 0;
    }

    /**
     * What has just been passed.
     *
     * @param percentages of the target, rising
     */
    record Reached(List<Integer> percentages) {

        boolean isMiss() {
            return percentages.contains(MISSED);
        }
    }
}
