package io.opsward.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for.
 *
 * @param words Chinese or English; empty for the most used articles
 * @param kind only this kind, or null
 * @param service only what concerns this service item, or null
 * @param client only what concerns this client organisation, or null
 * @param status only this status, or null for what is published
 */
public record ArticleFilter(
        String words,
        @Nullable ArticleKind kind,
        @Nullable String service,
        @Nullable String client,
        @Nullable ArticleStatus status) {

    /** Everything published that holds these words. */
    public static ArticleFilter words(String words) {
        return new ArticleFilter(words, null, null, null, null);
    }
}
