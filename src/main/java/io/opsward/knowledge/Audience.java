package io.opsward.knowledge;

import io.opsward.identity.GroupKey;
import java.util.List;

/**
 * Whom an article is for.
 *
 * @param confidentiality who may read it
 * @param groups who reads a restricted one beside management; without meaning otherwise
 * @param clients keys of the client organisations that it concerns, empty for all
 * @param services keys of the service items that it concerns, empty for all
 */
public record Audience(
        Confidentiality confidentiality, List<GroupKey> groups, List<String> clients, List<String> services) {

    /** All staff, whatever the client and the service. */
    public static final Audience STAFF = new Audience(Confidentiality.INTERNAL, List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Audience {
        groups = List.copyOf(groups);
        clients = List.copyOf(clients);
        services = List.copyOf(services);
    }
}
