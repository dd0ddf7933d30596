package io.opsward.knowledge;

/** Life of an article; shown as {@code knowledge.status.<NAME>}. */
public enum ArticleStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
