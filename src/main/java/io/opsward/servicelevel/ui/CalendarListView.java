package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.CalendarSummary;
import io.opsward.servicelevel.ServiceCalendars;
import io.opsward.shared.Bilingual;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The service calendars. */
@Route("service-calendars")
@Menu(title = "servicelevel.calendars", order = 56, icon = "vaadin:calendar-clock")
@RolesAllowed({"management", "administrator", "auditor", "process-owner"})
class CalendarListView extends Div implements AfterNavigationObserver {

    private final transient ServiceCalendars calendars;
    private final transient UserDirectory people;
    private final DataTable table;
    private List<CalendarSummary> shown = List.of();

    CalendarListView(ServiceCalendars calendars, UserDirectory people) {
        this.calendars = calendars;
        this.people = people;
        table = new DataTable(
                getTranslation("servicelevel.calendar"),
                getTranslation("servicelevel.calendar.key"),
                getTranslation("servicelevel.calendar.zone"),
                getTranslation("servicelevel.calendar.version"),
                getTranslation("servicelevel.calendar.changed"));
        var add = new Button(getTranslation("servicelevel.calendar.add"), click -> askForNew());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(calendars.mayEdit());
        addClassName("calendar-page");
        add(
                new PageHeader(getTranslation("servicelevel.calendars"), add),
                new Paragraph(getTranslation("servicelevel.calendars.hint")),
                table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = calendars.list();
        var names = people.displayNames(
                shown.stream().map(CalendarSummary::changedBy).distinct().toList());
        table.clear();
        shown.forEach(calendar -> table.addRow(
                name(calendar),
                code(calendar.version().key()),
                new Span(calendar.zone()),
                new Span(String.valueOf(calendar.version().version())),
                new Span(changed(calendar, names))));
    }

    private Component name(CalendarSummary calendar) {
        var link = new RouterLink(
                calendar.name().in(getLocale()),
                CalendarView.class,
                calendar.version().key());
        link.addClassName("strong");
        return link;
    }

    private static Span code(String key) {
        var code = new Span(key);
        code.addClassName("code");
        return code;
    }

    private String changed(CalendarSummary calendar, Map<UserId, String> names) {
        return calendar.validFrom().equals(Instant.EPOCH)
                ? "–"
                : getTranslation(
                        "servicelevel.calendar.changed-at",
                        Moments.dateTime(calendar.validFrom()),
                        person(this, calendar.changedBy(), names));
    }

    static String person(Component page, UserId person, Map<UserId, String> names) {
        return person.equals(UserId.SYSTEM)
                ? page.getTranslation("servicelevel.calendar.product")
                : names.getOrDefault(person, person.value());
    }

    private void askForNew() {
        var key = new TextField(getTranslation("servicelevel.calendar.key"));
        key.setHelperText(getTranslation("servicelevel.calendar.key-hint"));
        var like = new Select<CalendarSummary>();
        like.setLabel(getTranslation("servicelevel.calendar.like"));
        like.setItems(shown);
        like.setItemLabelGenerator(calendar -> calendar.name().in(getLocale()));
        like.setValue(shown.get(0));
        var title = getTranslation("servicelevel.calendar.add");
        var dialog = new CalendarNameDialog(title, new Bilingual("", ""), name -> {
            var added =
                    calendars.add(key.getValue().strip(), name, like.getValue().version());
            getUI().ifPresent(ui -> ui.navigate(CalendarView.class, added.key()));
        });
        dialog.fields().add(key, like);
        dialog.open();
    }
}
