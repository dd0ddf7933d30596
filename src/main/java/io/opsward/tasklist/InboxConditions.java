package io.opsward.tasklist;

import io.opsward.shared.SearchWords;
import java.util.ArrayList;
import java.util.List;

/** Puts the statement of a list together from fixed parts; what the user typed goes into parameters alone. */
final class InboxConditions {

    private static final String OFFERED = """
            join (select distinct o.task_id
                  from unnest(cast(:targets as text[])) as t(target)
                  cross join lateral (
                      select f.task_id, f.due_order, f.priority_order, f.created_at from tasklist_offer f
                      where f.offered_to = t.target %s
                      order by %s limit :limit) o) p on p.task_id = i.task_id
            order by %s limit :limit
            """;

    private final InboxFilter filter;
    private final boolean continued;

    InboxConditions(InboxFilter filter, boolean continued) {
        this.filter = filter;
        this.continued = continued;
    }

    /** Each group gives its first rows from an index; the first of all of them are the page. */
    String claimable() {
        var sort = filter.sort();
        return OFFERED.formatted(
                and(narrowing("f", true)), sort.order("f", filter.descending()), sort.order("i", filter.descending()));
    }

    String held(InboxList list) {
        return "where " + list.condition() + and(narrowing("i", false)) + " order by "
                + filter.sort().order("i", filter.descending()) + " limit :limit";
    }

    String done() {
        var parts = filters("i", false);
        if (continued) {
            parts.add("(i.completed_at, i.task_id) " + (filter.descending() ? ">" : "<")
                    + " (:afterCompleted, :afterId)");
        }
        var direction = filter.descending() ? " asc" : " desc";
        return "where " + InboxList.DONE.condition() + and(parts) + " order by i.completed_at" + direction
                + ", i.task_id" + direction + " limit :limit";
    }

    private List<String> narrowing(String alias, boolean offers) {
        var parts = filters(alias, offers);
        if (continued) {
            var sort = filter.sort();
            parts.add(
                    "(" + sort.columns(alias) + ") " + (filter.descending() ? "<" : ">") + " (" + sort.places() + ")");
        }
        return parts;
    }

    private List<String> filters(String alias, boolean offers) {
        var parts = new ArrayList<String>();
        if (filter.processKey() != null) {
            parts.add(alias + ".process_key = :process");
        }
        if (filter.priority() != null) {
            parts.add(alias + ".priority_order = :priority");
        }
        if (filter.overdueOnly()) {
            parts.add(alias + ".due_order < :now");
        }
        if (!SearchWords.query(filter.words()).isEmpty()) {
            parts.add(
                    offers
                            ? "exists (select 1 from tasklist_item w where w.task_id = f.task_id and w.completed_at is null"
                                    + " and w.words @@ cast(:words as tsquery))"
                            : alias + ".words @@ cast(:words as tsquery)");
        }
        return parts;
    }

    private static String and(List<String> parts) {
        return parts.isEmpty() ? "" : " and " + String.join(" and ", parts);
    }
}
