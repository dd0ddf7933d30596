package io.opsward.knowledge;

/**
 * A piece of a text that was found.
 *
 * @param text as it stands in the article
 * @param hit whether it is what was looked for
 */
public record Passage(String text, boolean hit) {}
