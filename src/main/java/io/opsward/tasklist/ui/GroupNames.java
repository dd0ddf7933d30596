package io.opsward.tasklist.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names of groups in the language of the user. */
final class GroupNames {

    private static final String CLIENT = "client";

    private GroupNames() {}

    /** The groups' names in one line. */
    static String of(Collection<String> keys) {
        return keys.stream().sorted().map(GroupNames::of).distinct().collect(Collectors.joining(", "));
    }

    /** The group of one client's people reads as "client"; a group that nobody has named, by its key. */
    private static String of(String key) {
        var name = "group." + (key.startsWith(CLIENT + "-") ? CLIENT : key);
        var text = UI.getCurrent().getTranslation(name);
        return text.equals(name) ? key : text;
    }
}
