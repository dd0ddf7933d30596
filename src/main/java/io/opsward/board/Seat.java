package io.opsward.board;

import io.opsward.identity.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a ballot; it has one vote, whoever casts it.
 *
 * @param position order of the members, from 0
 * @param member whose seat it is
 * @param role as what
 * @param asked who was asked at the opening: the member, or a deputy where the member must not vote; null if nobody could be
 * @param standIn deputy who was asked later beside the one before, or null
 * @param standInAskedAt when, UTC, or null
 * @param vote the vote, or null while none is cast
 */
public record Seat(
        int position,
        UserId member,
        BoardRole role,
        @Nullable UserId asked,
        @Nullable UserId standIn,
        @Nullable Instant standInAskedAt,
        @Nullable Vote vote) {

    /** Whether a vote can still come from it. */
    public boolean isOpen() {
        return asked != null && vote == null;
    }
}
