package io.opsward.staff;

import io.opsward.identity.GroupKey;
import io.opsward.shared.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post: what models name as candidate group.
 *
 * @param key candidate group
 * @param name name
 * @param description what the post is for
 * @param duty kind of duty
 * @param lead name of the person who leads it, or null
 * @param members names of those in the group, sorted
 * @see "Decision 0007"
 */
public record Post(
        GroupKey key,
        Bilingual name,
        Bilingual description,
        PostDuty duty,
        @Nullable String lead,
        List<String> members) {}
