package io.opsward.board;

import java.util.Locale;

/** What a ballot has come to. */
public enum Outcome {
    /** More than the majority were for it. */
    APPROVED,
    /** The majority was not reached, or somebody with a veto was against it. */
    REJECTED,
    /** Too few voted, nobody took a side, or most want it decided later. */
    DEFERRED;

    /** The word that models read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
