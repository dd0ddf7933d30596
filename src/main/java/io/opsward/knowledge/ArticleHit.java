package io.opsward.knowledge;

import java.util.List;

/**
 * An article that was found.
 *
 * @param article the article
 * @param title its title, with what was looked for marked
 * @param excerpt where the words stand in its text, or how it begins
 */
public record ArticleHit(ArticleSummary article, List<Passage> title, List<Passage> excerpt) {}
