package io.opsward.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;

/**
 * The pages that this person may open, from the views' {@code @Menu}: its title is a translation key, its order places the
 * page in a group (see {@link Group}).
 */
class Navigation extends Div {

    /** Groups of pages, each up to and without the order that begins the next. */
    private enum Group {
        WORK(0),
        SERVICE(40),
        ORGANISATION(60),
        SUPERVISION(80);

        private final double from;

        Group(double from) {
            this.from = from;
        }

        static Group of(MenuEntry entry) {
            var order = entry.order() == null ? 0 : entry.order();
            var found = WORK;
            for (var group : values()) {
                found = order >= group.from ? group : found;
            }
            return found;
        }
    }

    Navigation() {
        addClassName("navigation");
        var groups = new EnumMap<Group, List<MenuEntry>>(Group.class);
        MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparing(entry -> entry.order() == null ? 0 : entry.order()))
                .forEach(entry -> groups.computeIfAbsent(Group.of(entry), group -> new ArrayList<>())
                        .add(entry));
        groups.forEach((group, entries) -> add(section(group, entries)));
    }

    private SideNav section(Group group, List<MenuEntry> entries) {
        var section = new SideNav(getTranslation("shell.group." + group));
        entries.forEach(entry -> section.addItem(item(entry)));
        return section;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(icon(entry.icon()));
        }
        return item;
    }

    private static Icon icon(String name) {
        var parts = name.split(":", 2);
        var icon = parts.length == 2 ? new Icon(parts[0], parts[1]) : new Icon("vaadin", name);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
