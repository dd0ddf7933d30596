package io.opsward.identity.ui;

import com.vaadin.flow.component.UI;
import io.opsward.identity.GroupKey;
import java.util.Set;

/** Names of the groups that the product knows; any other group is shown by its key. */
final class GroupNames {

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
}
