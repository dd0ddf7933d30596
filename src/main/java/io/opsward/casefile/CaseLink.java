package io.opsward.casefile;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;

/**
 * A link between two cases.
 *
 * @param from case of which the type says something
 * @param type what it says
 * @param to the other case
 * @param by who linked them, or the system
 * @param at when, UTC
 */
public record CaseLink(CaseNumber from, LinkType type, CaseNumber to, UserId by, Instant at) {

    /** The case at the other end. */
    public CaseNumber other(CaseNumber own) {
        return from.equals(own) ? to : from;
    }
}
