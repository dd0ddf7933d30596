package io.opsward.notification;

import java.util.Locale;

/**
 * What people are told of; named in views as {@code notification.kind.<NAME>}, by mail after
 * {@code mail/<key>.<language>.txt}.
 */
public enum MessageKind {
    /** A clock has passed a warning threshold. */
    DEADLINE_APPROACHING(Reach.MAIL),
    /** A target was missed. */
    DEADLINE_MISSED(Reach.MAIL),
    /** Somebody else gave the person a task. */
    TASK_GIVEN(Reach.MAIL),
    /** A task waits for a group of the person; off at first, since the task list shows them all. */
    TASK_OFFERED(Reach.NOWHERE),
    /** A case was handed on or up to a group of the person. */
    ESCALATED(Reach.BELL),
    /** Somebody commented on a case of the person. */
    CASE_COMMENTED(Reach.BELL),
    /** Receipt for a client's person who opened a case. */
    CASE_OPENED(Reach.MAIL),
    /** A case that the person opened is resolved. */
    CASE_RESOLVED(Reach.BELL),
    /** A case that the person opened has ended. */
    CASE_CLOSED(Reach.BELL),
    /** What a model says with the building block "notify". */
    NOTICE(Reach.BELL);

    private final Reach usual;

    MessageKind(Reach usual) {
        this.usual = usual;
    }

    /** How it reaches those who have chosen nothing else. */
    public Reach usual() {
        return usual;
    }

    /** The name of its template: {@code deadline-missed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
