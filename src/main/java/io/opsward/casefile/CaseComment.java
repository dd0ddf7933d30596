package io.opsward.casefile;

import io.opsward.identity.UserId;
import java.time.Instant;

/**
 * A comment on a case.
 *
 * @param by author
 * @param at UTC
 * @param text plain text, at most 4,000 characters
 * @param visibleToClient whether people of the client read it
 */
public record CaseComment(UserId by, Instant at, String text, boolean visibleToClient) {}
