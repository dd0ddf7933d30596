package io.opsward.knowledge;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article: a common trouble, why it happens and what to do.
 *
 * @param id number
 * @param status status
 * @param version the published version; 0 before the first one
 * @param content as readers see it: of the published version, before the first one of the newest
 * @param author who wrote this version
 * @param keeper group that keeps it up to date
 * @param reviewer who reviewed this version, or null
 * @param updatedAt when this version was written, UTC
 * @param reviewOn when it is to be checked again, a day of the service, or null before the first publication
 * @param source case that it was written for, or null
 * @param replacedBy article to read instead, or null
 * @param count what readers made of it
 */
public record Article(
        ArticleId id,
        ArticleStatus status,
        int version,
        ArticleContent content,
        UserId author,
        GroupKey keeper,
        @Nullable UserId reviewer,
        Instant updatedAt,
        @Nullable LocalDate reviewOn,
        @Nullable CaseNumber source,
        @Nullable ArticleId replacedBy,
        ArticleCount count) {

    /** Cases solved with it. */
    public int useCount() {
        return count.uses();
    }
}
