package io.opsward.tasklist;

import io.opsward.shared.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows and how it is sorted.
 *
 * @param processKey only tasks of this process, or null
 * @param priority only cases of this priority, or null
 * @param overdueOnly only tasks whose due date has passed
 * @param words words or numbers that must occur; empty for all
 * @param sort what open tasks are sorted by; done ones always by completion
 * @param descending turns the order round
 */
public record InboxFilter(
        @Nullable String processKey,
        @Nullable Priority priority,
        boolean overdueOnly,
        String words,
        InboxSort sort,
        boolean descending) {

    /** Everything, the most urgent due date first. */
    public static final InboxFilter ALL = new InboxFilter(null, null, false, "", InboxSort.DUE, false);

    /** Whether anything is left out. */
    public boolean isNarrowed() {
        return processKey != null || priority != null || overdueOnly || !words.isBlank();
    }

    /** The same in another order. */
    public InboxFilter sortedBy(InboxSort other, boolean descendingOrder) {
        return new InboxFilter(processKey, priority, overdueOnly, words, other, descendingOrder);
    }
}
