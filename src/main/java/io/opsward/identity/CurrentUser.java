package io.opsward.identity;

import java.util.Set;

/** Who acts in this thread. */
public interface CurrentUser {

    /** Somebody at the door who has not signed in. */
    UserId ANONYMOUS = new UserId("anonymous");

    /**
     * The person signed in, {@link #ANONYMOUS} in a request where nobody is, or {@link UserId#SYSTEM} outside requests
     * (timers, start-up).
     */
    UserId id();

    /** The groups of the person, empty for the system. */
    Set<GroupKey> groups();

    /** Whether a person acts who has signed in. */
    default boolean isSignedIn() {
        return !id().equals(ANONYMOUS) && !id().equals(UserId.SYSTEM);
    }

    /** Whether the person is in any of the groups. */
    default boolean isInAnyOf(GroupKey... wanted) {
        for (var group : wanted) {
            if (groups().contains(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a client's person is signed in, who sees the own organisation's records alone (domain 2.1, rule 13). */
    default boolean isClient() {
        return isInAnyOf(GroupKey.CLIENT);
    }

    /**
     * Lets members of the groups pass.
     *
     * @param what what is asked for, kept with the refusal
     * @throws AccessRefused if the person is in none of them
     */
    default void requireAnyOf(String what, GroupKey... wanted) {
        if (!isInAnyOf(wanted)) {
            throw new AccessRefused(what);
        }
    }
}
