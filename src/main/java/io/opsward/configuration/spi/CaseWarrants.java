package io.opsward.configuration.spi;

import io.opsward.shared.CaseNumber;

/** Tells whether a case can warrant that configuration items are edited. */
public interface CaseWarrants {

    /** How the case stands; a case that the current user may not read counts as unknown. */
    Standing standing(CaseNumber number);

    /** How a case stands. */
    enum Standing {
        /** There is no such case. */
        UNKNOWN,
        /** It is being worked on. */
        OPEN,
        /** It is over and warrants nothing any more. */
        ENDED
    }
}
