package io.opsward.knowledge;

import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article. Once it is submitted its text never changes again.
 *
 * @param id number of the article
 * @param version counts from 1
 * @param state what became of it
 * @param content the text
 * @param author who wrote it
 * @param writtenAt when it was saved last, UTC
 * @param review what the reviewer said
 * @param caseNumber case that reviews it, or null while it was not submitted
 * @param changes how often it was saved: whoever saves it says which count was read
 */
public record ArticleVersion(
        ArticleId id,
        int version,
        VersionState state,
        ArticleContent content,
        UserId author,
        Instant writtenAt,
        Review review,
        @Nullable CaseNumber caseNumber,
        int changes) {

    /**
     * A review of a version.
     *
     * @param by who, or null as long as nobody has
     * @param at UTC, or null
     * @param remark what is to be mended or why it was rejected, or null
     */
    public record Review(
            @Nullable UserId by,
            @Nullable Instant at,
            @Nullable String remark) {}
}
