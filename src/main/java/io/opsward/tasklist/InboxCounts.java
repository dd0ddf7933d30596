package io.opsward.tasklist;

/**
 * How many tasks wait, each counted no further than {@link #CAP}.
 *
 * @param claimable offered to the current user and held by nobody
 * @param mine held by the current user
 * @param overdue held by the current user and past the due date
 * @param leadsTeam whether the current user leads a group
 * @param team held by others in the groups that the current user leads
 */
public record InboxCounts(int claimable, int mine, int overdue, boolean leadsTeam, int team) {

    /** Where counting stops. */
    public static final int CAP = 100;

    /** The number as shown: exact, or {@code 99+}. */
    public static String text(int count) {
        return count < CAP ? Integer.toString(count) : (CAP - 1) + "+";
    }
}
