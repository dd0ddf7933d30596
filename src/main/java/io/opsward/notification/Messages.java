package io.opsward.notification;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The messages of the current user, and of nobody else. */
public interface Messages {

    /** The count stops here: more need no figure. */
    int MOST_COUNTED = 100;

    /** How many are unread, {@link #MOST_COUNTED} at most. */
    int unread();

    /**
     * A page of messages, newest first.
     *
     * @param before id of the last message of the page before, null for the first page
     * @param limit rows at most
     */
    List<MessageLine> page(boolean unreadOnly, @Nullable Long before, int limit, Locale locale);

    /** Marks one as read; one of somebody else stays as it is. */
    void markRead(long id);

    /** Marks all as read. */
    void markAllRead();
}
