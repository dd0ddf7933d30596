package io.opsward.knowledge;

/** What became of a version of an article; shown as {@code knowledge.version-state.<NAME>}. */
public enum VersionState {
    DRAFT,
    IN_REVIEW,
    /** Sent back to its author with a remark; the next version is written from it. */
    RETURNED,
    REJECTED,
    /** Taken back by its author. */
    WITHDRAWN,
    PUBLISHED
}
