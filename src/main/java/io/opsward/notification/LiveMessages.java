package io.opsward.notification;

import io.opsward.identity.UserId;

/** Tells open pages at once that there is something new, whichever node it happened on. */
public interface LiveMessages {

    /**
     * Calls back after each commit that wrote messages to the person, or marked some as read; on a thread of its own.
     *
     * @return ends it
     */
    Runnable listen(UserId person, Runnable changed);
}
