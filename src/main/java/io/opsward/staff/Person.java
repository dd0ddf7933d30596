package io.opsward.staff;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who works here or for a client.
 *
 * @param id account name
 * @param name name
 * @param organisation key of the client organisation, or null for the provider's own staff
 * @param posts posts held, in the order of the post list; a client's person holds none
 * @param leads posts that the person leads
 */
public record Person(
        UserId id, String name, @Nullable String organisation, List<GroupKey> posts, List<GroupKey> leads) {}
