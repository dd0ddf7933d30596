package io.opsward.engine;

import static io.opsward.engine.Duty.APPROVER;
import static io.opsward.engine.Duty.AUTHOR;
import static io.opsward.engine.Duty.CLOSER;
import static io.opsward.engine.Duty.COMMANDER;
import static io.opsward.engine.Duty.IMPLEMENTER;
import static io.opsward.engine.Duty.REQUESTER;
import static io.opsward.engine.Duty.REVIEWER;
import static io.opsward.engine.Duty.SOLVER;
import static io.opsward.engine.Duty.VERIFIER;

import io.opsward.shared.Phrase;
import java.util.Set;

/**
 * Two duties that one person may not have in the same case: whoever has the one does not take the other. Models may
 * separate any two; those of the field have a reason of their own.
 *
 * @param held duty that keeps its holder away, as models write it
 * @param wanted duty of the task, or empty where it has none of its own
 */
public record Separation(String held, String wanted) {

    /** Those that hold wherever both duties are taken. */
    private static final Set<Separation> COMMON =
            Set.of(of(REQUESTER, APPROVER), of(IMPLEMENTER, VERIFIER), of(AUTHOR, REVIEWER), of(SOLVER, CLOSER));

    private static final Set<Separation> OF_SOME_PROCESSES =
            Set.of(of(REQUESTER, REVIEWER), of(AUTHOR, APPROVER), of(COMMANDER, SOLVER));

    private static final String KEY = "duty.rule.";

    private static Separation of(Duty held, Duty wanted) {
        return new Separation(held.key(), wanted.key());
    }

    /** Whether the field demands it in every process that has both duties (domain 2.1, rule 6). */
    public boolean isCommon() {
        return COMMON.contains(this);
    }

    /** Whether the field has a reason of its own for it. */
    public boolean isOfTheField() {
        return isCommon() || OF_SOME_PROCESSES.contains(this);
    }

    /** What the rule is called: "Implementer – Verifier". */
    public Phrase name() {
        return wanted.isEmpty() ? duty(held) : Phrase.of("duty.rule", duty(held), duty(wanted));
    }

    /** What it demands, in a sentence: "Who implements something does not verify it." */
    public Phrase demand() {
        if (isOfTheField()) {
            return Phrase.of(KEY + held + "-" + wanted);
        }
        return wanted.isEmpty()
                ? Phrase.of("duty.rule.task", duty(held))
                : Phrase.of("duty.rule.other", duty(held), duty(wanted));
    }

    /** What a duty is called. */
    public static Phrase duty(String key) {
        return Phrase.of("duty." + key);
    }
}
