package io.opsward.tasklist.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import io.opsward.tasklist.InboxCounts;
import io.opsward.tasklist.InboxList;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The lists as tabs, each with how many tasks wait in it. */
class InboxTabs extends Tabs {

    private final Map<InboxList, Tab> tabs = new EnumMap<>(InboxList.class);
    private final Map<InboxList, Span> numbers = new EnumMap<>(InboxList.class);

    InboxTabs(Consumer<InboxList> onSelect) {
        addClassName("tasklist-tabs");
        for (var list : InboxList.values()) {
            var number = new Span();
            number.addClassName("tasklist-count");
            numbers.put(list, number);
            var tab = new Tab(new Span(getTranslation("tasklist.list." + list)), number);
            tabs.put(list, tab);
            add(tab);
        }
        addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                tabs.forEach((list, tab) -> {
                    if (tab.equals(event.getSelectedTab())) {
                        onSelect.accept(list);
                    }
                });
            }
        });
    }

    /** Shows the list as selected. The team's is there for those alone who lead one. */
    void show(InboxList selected, InboxCounts counts) {
        setSelectedTab(tabs.get(selected));
        tell(InboxList.CLAIMABLE, counts.claimable(), false);
        tell(InboxList.MINE, counts.mine(), counts.overdue() > 0);
        tell(InboxList.TEAM, counts.team(), false);
        numbers.get(InboxList.DONE).setVisible(false);
        var team = tabs.get(InboxList.TEAM);
        team.setVisible(counts.leadsTeam() || selected == InboxList.TEAM);
        numbers.get(InboxList.MINE)
                .setTitle(
                        counts.overdue() > 0
                                ? getTranslation("tasklist.overdue-count", InboxCounts.text(counts.overdue()))
                                : "");
    }

    private void tell(InboxList list, int count, boolean alarming) {
        var number = numbers.get(list);
        number.setText(InboxCounts.text(count));
        number.setClassName("alarming", alarming);
    }
}
