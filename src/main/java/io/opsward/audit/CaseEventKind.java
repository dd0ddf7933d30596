package io.opsward.audit;

/** What may happen to a case; said by {@code audit.event.<name in small letters>}. */
public enum CaseEventKind {
    STARTED,
    SUBPROCESS_STARTED,
    SUBPROCESS_ENDED,
    ENDED,
    CUT_OFF,
    OFFERED,
    CLAIMED,
    RELEASED,
    REASSIGNED,
    COMPLETED,
    WITHDRAWN,
    STATUS,
    PRIORITY,
    TITLE,
    CLIENT,
    COMMENT,
    FILE,
    LINKED,
    UNLINKED,
    STEP,
    STEP_CUT_OFF,
    DATA
}
