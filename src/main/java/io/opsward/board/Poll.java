package io.opsward.board;

import io.opsward.shared.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A place in a running process where a board votes.
 *
 * @param board key of the board
 * @param number number of the case
 * @param instanceId process instance
 * @param scopeId the multi-instance of the vote, as the engine tells one round from the next; null outside of it, where the
 *     latest ballot of that board in the instance is meant
 */
public record Poll(
        String board,
        CaseNumber number,
        String instanceId,
        @Nullable String scopeId) {}
