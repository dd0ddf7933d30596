package io.opsward.casefile;

import io.opsward.identity.UserId;
import java.time.Instant;

/**
 * A case that hangs together with another one.
 *
 * @param side how that other one puts it
 * @param summary the case at this end
 * @param remark why they were linked, or empty
 * @param by who linked them, or the system
 * @param at when, UTC
 */
public record LinkedCase(LinkSide side, CaseSummary summary, String remark, UserId by, Instant at) {}
