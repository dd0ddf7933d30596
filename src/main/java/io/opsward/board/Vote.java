package io.opsward.board;

import io.opsward.identity.UserId;
import java.time.Instant;

/**
 * A vote that was cast.
 *
 * @param voter who voted: the member of the seat or somebody instead
 * @param choice what
 * @param remark why; empty only with a vote for it
 * @param at UTC
 */
public record Vote(UserId voter, Choice choice, String remark, Instant at) {}
