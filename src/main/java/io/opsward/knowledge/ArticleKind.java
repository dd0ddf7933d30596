package io.opsward.knowledge;

/** What an article is; shown as {@code knowledge.kind.<NAME>}. */
public enum ArticleKind {
    /** How a common trouble is solved. */
    SOLUTION,
    /** A trouble whose cause still waits for its removal, with a way to live with it until then (已知错误). */
    KNOWN_ERROR
}
