package io.opsward.board;

import io.opsward.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A member of a board.
 *
 * @param person who sits on it
 * @param deputy who votes instead where the member must not or does not, or null if nobody does
 * @param role as what the person sits there
 */
public record Member(UserId person, @Nullable UserId deputy, BoardRole role) {}
