package io.opsward.board.ui;

/** How far a ballot has come. */
enum Course {
    /** Votes are still cast. */
    OPEN,
    /** It has an outcome. */
    DECIDED,
    /** The case went on without an outcome. */
    BROKEN_OFF
}
