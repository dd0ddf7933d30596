package io.opsward.board;

/** As what somebody sits on a board. */
public enum BoardRole {
    /** Leads the board. */
    CHAIR(true),
    /** Answers for information security. */
    SECURITY_LEAD(true),
    /** Sits on it as one among others. */
    MEMBER(false);

    private final boolean veto;

    BoardRole(boolean veto) {
        this.veto = veto;
    }

    /** Whether a vote against from this seat ends the ballot at once, whatever the others say. */
    public boolean hasVeto() {
        return veto;
    }
}
