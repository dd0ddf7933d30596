package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import io.opsward.identity.UserDirectory;
import io.opsward.servicelevel.CalendarSummary;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ServiceCalendars;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import java.time.Instant;

/** The versions of a calendar: since when, by whom. */
class CalendarVersions extends Section {

    private static final int PAGE = 10;

    private final transient ServiceCalendars calendars;
    private final transient UserDirectory people;
    private final transient CalendarVersion shown;
    private final DataTable table = new DataTable(
            getTranslation("servicelevel.calendar.version"),
            getTranslation("servicelevel.calendar.valid-from"),
            getTranslation("servicelevel.calendar.changed-by"));
    private final Button more = new Button(getTranslation("component.more"), click -> load());
    private int before = Integer.MAX_VALUE;

    /** @param shown the version on the page */
    CalendarVersions(ServiceCalendars calendars, UserDirectory people, CalendarVersion shown) {
        this.calendars = calendars;
        this.people = people;
        this.shown = shown;
        addClassName("card");
        add(new H2(getTranslation("servicelevel.calendar.versions")), table, more);
        load();
    }

    private void load() {
        var page = calendars.versions(shown.key(), before, PAGE);
        var names = people.displayNames(
                page.stream().map(CalendarSummary::changedBy).distinct().toList());
        for (var version : page) {
            table.addRow(
                    link(version.version()),
                    new Span(since(version.validFrom())),
                    new Span(CalendarListView.person(this, version.changedBy(), names)));
            before = version.version().version();
        }
        more.setVisible(page.size() == PAGE);
    }

    private String since(Instant validFrom) {
        return validFrom.equals(Instant.EPOCH)
                ? getTranslation("servicelevel.calendar.ever-since")
                : Moments.dateTime(validFrom);
    }

    private Component link(CalendarVersion version) {
        var text = getTranslation("servicelevel.calendar.version-number", version.version());
        if (version.equals(shown)) {
            var here = new Span(text + " · " + getTranslation("servicelevel.calendar.version-shown"));
            here.addClassName("strong");
            return here;
        }
        var link = new RouterLink(text, CalendarView.class, version.key());
        link.setQueryParameters(QueryParameters.of("version", String.valueOf(version.version())));
        return link;
    }
}
