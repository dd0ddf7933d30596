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

    /** Tasks offered to the current user that nobody holds. @param after last item of the page before, null for the first */
    public InboxPage claimable(InboxFilter filter, @Nullable InboxItem after, int size) {
        return page(InboxList.CLAIMABLE, filter, after, size);
    }

    /** Tasks that the current user holds. @param after last item of the page before, null for the first */
    public InboxPage mine(InboxFilter filter, @Nullable InboxItem after, int size) {
        return page(InboxList.MINE, filter, after, size);
    }

    /** Tasks that the current user has completed, latest first. @param after last item of the page before, null for the first */
    public InboxPage done(InboxFilter filter, @Nullable InboxItem after, int size) {
        return page(InboxList.DONE, filter, after, size);
    }

    /** Tasks that others hold in groups which the current user leads. @param after last item of the page before, null for the first */
    public InboxPage team(InboxFilter filter, @Nullable InboxItem after, int size) {
        return page(InboxList.TEAM, filter, after, size);
    }

    /** How many tasks wait for the current user, in one query. */
    public InboxCounts counts() {
        return queries.counts(reader());
    }

    /** Whether the current user leads a group, and so has a team whose tasks to see. */
    public boolean leadsTeam() {
        return !reader().led().isEmpty();
    }

    /** The task of the case that waits for the current user next: one he holds before one offered to him. */
    public Optional<InboxItem> next(CaseNumber number) {
        return queries.next(number, reader());
    }

    private InboxPage page(InboxList list, InboxFilter filter, @Nullable InboxItem after, int size) {
        var limit = Math.max(1, Math.min(size, LARGEST_PAGE));
        var rows = queries.rows(list, filter, after, limit + 1, reader());
        var hasMore = rows.size() > limit;
        return new InboxPage(hasMore ? rows.subList(0, limit) : rows, hasMore);
    }

    private Reader reader() {
        var me = currentUser.id();
        var groups = List.copyOf(currentUser.groups());
        var led = groups.stream().filter(group -> users.isLeaderOf(me, group)).toList();
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
