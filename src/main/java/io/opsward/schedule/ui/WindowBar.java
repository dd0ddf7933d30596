package io.opsward.schedule.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.configuration.ItemNumber;
import io.opsward.schedule.ChangeCalendar.Entry;
import java.util.stream.Collectors;

/** A window of a change; leads to its case. */
class WindowBar extends Anchor {

    /** @param detailed whether there is room for items and for what stands against it */
    WindowBar(Entry entry, boolean detailed) {
        super("cases/" + entry.window().number());
        setRouterIgnore(false);
        addClassNames(
                "change-bar", "change-bar-" + entry.window().state().name().toLowerCase(java.util.Locale.ROOT));
        setTitle(CalendarWords.summary(entry));
        getElement().setAttribute("aria-label", CalendarWords.summary(entry));
        add(head(entry), line("change-bar-title", entry.title()), foot(entry, detailed));
        if (entry.isDisputed()) {
            addClassName("change-bar-disputed");
        }
        if (detailed) {
            addDetails(entry);
        }
    }

    private static Div head(Entry entry) {
        var number = new Span(entry.window().number().value());
        number.addClassName("change-bar-number");
        var head = new Div(number);
        if (entry.isDisputed()) {
            var sign = VaadinIcon.WARNING.create();
            sign.addClassName("change-bar-sign");
            head.add(sign);
        }
        head.addClassName("change-bar-head");
        return head;
    }

    private static Div foot(Entry entry, boolean detailed) {
        var window = entry.window().window();
        var time = new Span(detailed ? CalendarWords.times(window) : CalendarWords.begin(window));
        time.addClassName("change-bar-time");
        var foot = new Div(time, CalendarWords.state(entry.window().state()));
        foot.addClassName("change-bar-head");
        return foot;
    }

    private void addDetails(Entry entry) {
        var items = entry.window().touched().items();
        if (!items.isEmpty()) {
            add(line(
                    "change-bar-items",
                    items.stream().sorted().map(ItemNumber::value).collect(Collectors.joining(", "))));
        }
        if (entry.window().exemption() != null) {
            add(line("change-bar-exempted", getTranslation("schedule.exempted")));
        }
        CalendarWords.disputes(entry).forEach(told -> add(line("change-bar-dispute", told)));
    }

    private static Div line(String name, String words) {
        var line = new Div(words);
        line.addClassName(name);
        return line;
    }
}
