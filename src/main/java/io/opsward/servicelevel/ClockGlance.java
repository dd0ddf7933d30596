package io.opsward.servicelevel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clock as lists show it.
 *
 * @param name what is measured
 * @param state what it does
 * @param dueAt when the target is used up, UTC; null while it stands still or is pending
 * @param left service time left, negative once missed; zero while pending
 * @param warned whether the first warning threshold of the target is passed
 * @param missed whether the target is missed
 * @param ahead the next stretches of service time, so that a page that stays open counts on rightly; empty unless it runs
 */
public record ClockGlance(
        ClockName name,
        ClockState state,
        @Nullable Instant dueAt,
        Duration left,
        boolean warned,
        boolean missed,
        List<Span> ahead) {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final int WHOLE = 100;

    /** The clock at a glance. @param now moment for which it was explained, UTC */
    public static ClockGlance of(ClockName name, Explanation explanation, Instant now) {
        return new ClockGlance(
                name,
                explanation.state(),
                explanation.dueAt().orElse(null),
                explanation.left(),
                isWarned(explanation),
                explanation.isMissed(),
                ahead(explanation, now));
    }

    private static boolean isWarned(Explanation explanation) {
        return explanation.terms().stream()
                .flatMap(terms -> terms.warnAt().stream()
                        .map(percent -> terms.target().multipliedBy(percent).dividedBy(WHOLE)))
                .anyMatch(threshold -> explanation.elapsed().compareTo(threshold) >= 0);
    }

    private static List<Span> ahead(Explanation explanation, Instant now) {
        return explanation.state() == ClockState.RUNNING
                ? explanation
                        .terms()
                        .map(terms -> terms.calendar().openings(now, now.plus(AHEAD)))
                        .orElse(List.of())
                : List.of();
    }
}
