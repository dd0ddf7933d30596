package io.opsward.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may be to a case, as far as it matters who else he is to it (domain 2.1, rule 6). */
public enum Duty {
    /** Who opened the case, or for whom it was opened. */
    REQUESTER,
    APPROVER,
    IMPLEMENTER,
    VERIFIER,
    AUTHOR,
    REVIEWER,
    SOLVER,
    CLOSER,
    /** Who leads the work on a major incident. */
    COMMANDER;

    /** The name that models use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The duty of that name, empty if there is none. */
    public static Optional<Duty> named(String key) {
        return Arrays.stream(values()).filter(duty -> duty.key().equals(key)).findFirst();
    }
}
