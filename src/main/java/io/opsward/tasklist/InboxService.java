package io.opsward.tasklist;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The task lists of the current user, read from a table of their own with one query a page. A page begins after the last
 * item of the page before, so that tasks which come and go meanwhile neither hide others nor show them twice.
 */
@Service
@Transactional(readOnly = true)
public class InboxService {

    /** Rows that one call gives at most. */
    public static final int LARGEST_PAGE = 200;

    private final InboxQueries queries;
    private final CurrentUser currentUser;
    private final UserDirectory users;
    private final Clock clock;

    InboxService(InboxQueries queries, CurrentUser currentUser, UserDirectory users, Clock clock) {
        this.queries = queries;
        this.currentUser = currentUser;
        this.users = users;
        this.clock = clock;
    }

    /**
     * A page of a list.
     *
     * @param after last item of the page before, null for the first page
     * @param size rows wanted, at most {@link #LARGEST_PAGE}
     */
    public InboxPage page(InboxList list, InboxFilter filter, @Nullable InboxItem after, int size) {
        var limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        var rows = queries.rows(list, filter, after, limit + 1, reader(list == InboxList.TEAM));
        var hasMore = rows.size() > limit;
        return new InboxPage(hasMore ? rows.subList(0, limit) : rows, hasMore);
    }

    /** How many tasks wait for the current user, in one query. */
    public InboxCounts counts() {
        return queries.counts(reader(true));
    }

    /** The task of the case that waits for the current user next: one he holds before one offered to him. */
    public Optional<InboxItem> next(CaseNumber number) {
        return queries.next(number, reader(false));
    }

    /** Leadership is asked for only where it matters: it costs a query. */
    private Reader reader(boolean withTeam) {
        var me = currentUser.id();
        var groups = List.copyOf(currentUser.groups());
        var led = withTeam ? List.copyOf(users.ledBy(me)) : List.<GroupKey>of();
        return new Reader(me, groups, led, clock.instant());
    }

    /** Who reads, and when: the lists depend on nothing else. */
    record Reader(UserId id, List<GroupKey> groups, List<GroupKey> led, Instant now) {

        String[] targets() {
            return OfferTargets.of(groups, List.of(id));
        }

        String[] ledKeys() {
            return led.stream().map(GroupKey::value).toArray(String[]::new);
        }
    }
}
