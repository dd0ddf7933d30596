package io.opsward.identity.ui;

import com.vaadin.flow.component.UI;
import io.opsward.identity.GroupKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of the groups that the product knows; any other group is shown by its key. */
final class GroupNames {

    private static final String ALL_FIELDS = "tech-support";

    private static final Set<String> KNOWN = Set.of(
            "management",
            "tech-support",
            "tech-network",
            "tech-os",
            "tech-database",
            "tech-middleware",
            "tech-application",
            "tech-hardware",
            "tech-integration",
            "tech-security",
            "operations",
            "service-desk",
            "client",
            "auditor",
            "process-owner",
            "administrator");

    private GroupNames() {}

    static String of(GroupKey group) {
        var key = group.value();
        return KNOWN.contains(key) ? UI.getCurrent().getTranslation("group." + key) : key;
    }

    /** Names of several; the group of all technical fields goes without saying where a field is named. */
    static String of(Collection<GroupKey> groups) {
        var oneField = groups.stream()
                .anyMatch(group ->
                        group.value().startsWith("tech-") && !group.value().equals(ALL_FIELDS));
        return groups.stream()
                .filter(group -> !oneField || !group.value().equals(ALL_FIELDS))
                .sorted(Comparator.comparing(GroupKey::value))
                .map(GroupNames::of)
                .collect(Collectors.joining(", "));
    }
}
