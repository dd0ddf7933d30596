package io.opsward.knowledge;

/** Life of an article; shown as {@code knowledge.status.<NAME>}. */
public enum ArticleStatus {
    /** Being written, never published so far. */
    DRAFT,
    /** Waits for its first review. */
    IN_REVIEW,
    PUBLISHED,
    /** Published, and to be checked whether it still holds. */
    REVIEW_DUE,
    RETIRED;

    /** Whether readers find it. */
    public boolean isPublished() {
        return this == PUBLISHED || this == REVIEW_DUE;
    }
}
