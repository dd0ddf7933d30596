package io.opsward.knowledge;

import java.time.Instant;

/**
 * An article in a list.
 *
 * @param id number
 * @param kind solution or known error
 * @param status status
 * @param title title
 * @param symptom what people see when it happens
 * @param confidentiality who may read it
 * @param updatedAt when its version was written, UTC
 * @param count what readers made of it
 */
public record ArticleSummary(
        ArticleId id,
        ArticleKind kind,
        ArticleStatus status,
        String title,
        String symptom,
        Confidentiality confidentiality,
        Instant updatedAt,
        ArticleCount count) {

    /** Cases solved with it. */
    public int useCount() {
        return count.uses();
    }
}
