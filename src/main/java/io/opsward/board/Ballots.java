package io.opsward.board;

import io.opsward.shared.CaseNumber;
import java.util.List;

/** What boards have voted. Asks for no permission: the case file does, and panels show clients the outcome alone. */
public interface Ballots {

    /** Ballots of a case at most; older ones are left out. */
    int MOST = 50;

    /** The ballots of a case, newest first, with all seats and votes. */
    List<Ballot> of(CaseNumber number);
}
