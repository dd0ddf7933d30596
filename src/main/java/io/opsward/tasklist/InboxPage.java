package io.opsward.tasklist;

import java.util.List;

/**
 * Some rows of a list.
 *
 * @param items rows in order
 * @param hasMore whether rows follow; the next page begins after the last item
 */
public record InboxPage(List<InboxItem> items, boolean hasMore) {

    /** Copies the list. */
    public InboxPage {
        items = List.copyOf(items);
    }
}
