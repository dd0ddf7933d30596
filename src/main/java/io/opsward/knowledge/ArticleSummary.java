package io.opsward.knowledge;

/**
 * An article in a list.
 *
 * @param id number
 * @param title title
 * @param symptom what people see when it happens
 * @param useCount cases solved with it
 */
public record ArticleSummary(ArticleId id, String title, String symptom, int useCount) {}
