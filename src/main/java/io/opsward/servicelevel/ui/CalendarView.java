package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.opsward.identity.UserDirectory;
import io.opsward.servicelevel.CalendarDraft;
import io.opsward.servicelevel.CalendarEdition;
import io.opsward.servicelevel.CalendarProblem;
import io.opsward.servicelevel.CalendarRefused;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.Recalculations;
import io.opsward.servicelevel.ServiceCalendars;
import io.opsward.shared.Bilingual;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.Notify;
import io.opsward.shared.ui.PageHeader;
import io.opsward.shared.ui.UnsavedGuard;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A service calendar: weekly hours, holidays, versions. The newest version can be edited, older ones are read. */
@Route("service-calendars")
@RolesAllowed({"management", "administrator", "auditor", "process-owner"})
class CalendarView extends Div
        implements HasUrlParameter<String>, AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient ServiceCalendars calendars;
    private final transient Recalculations recalculations;
    private final transient UserDirectory people;
    private final transient Clock clock;
    private final UnsavedGuard guard = new UnsavedGuard(this);
    private final Div problems = new Div();
    private final Button save = new Button(getTranslation("servicelevel.calendar.save"), click -> save());
    private String key = "";
    private @Nullable Editor editor;
    private PageHeader header = new PageHeader("");

    private record Editor(CalendarEdition edition, WeekEditor week, DaysEditor days, CalendarDraft original) {

        Editor(CalendarEdition edition, WeekEditor week, DaysEditor days) {
            this(edition, week, days, draft(edition, week, days));
        }

        CalendarDraft draft() {
            return draft(edition, week, days);
        }

        private static CalendarDraft draft(CalendarEdition edition, WeekEditor week, DaysEditor days) {
            return new CalendarDraft(edition.version(), week.zone(), week.rows(), days.days(), days.provisionalYears());
        }
    }

    CalendarView(ServiceCalendars calendars, Recalculations recalculations, UserDirectory people, Clock clock) {
        this.calendars = calendars;
        this.recalculations = recalculations;
        this.people = people;
        this.clock = clock;
        addClassName("calendar-page");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        problems.addClassName("calendar-problems");
        problems.getElement().setAttribute("role", "alert");
    }

    @Override
    public void setParameter(BeforeEvent event, String calendar) {
        key = calendar;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .map(this::version)
                .map(calendars::edition)
                .orElseGet(() -> calendars.newest(key)));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }

    private CalendarVersion version(String number) {
        if (!number.matches("\\d{1,9}")) {
            throw new NotFound("version " + number + " of service calendar " + key);
        }
        return new CalendarVersion(key, Integer.parseInt(number));
    }

    private void show(CalendarEdition edition) {
        var newest = calendars.newest(key).version();
        var editable = calendars.mayEdit() && newest.equals(edition.version());
        removeAll();
        problems.setVisible(false);
        header = header(edition, editable);
        add(header, problems);
        if (newest.equals(edition.version())) {
            add(new Paragraph(getTranslation("servicelevel.calendar.hint")));
        } else {
            var old = new Paragraph(getTranslation(
                            "servicelevel.calendar.old-version",
                            edition.version().version()) + " ");
            old.add(new RouterLink(getTranslation("servicelevel.calendar.to-newest"), CalendarView.class, key));
            add(old);
        }
        showTimetable(edition, editable);
        if (editable) {
            add(new RecalculationPanel(recalculations, key));
        }
        add(new CalendarVersions(calendars, people, edition.version()));
    }

    private PageHeader header(CalendarEdition edition, boolean editable) {
        var title = edition.name().in(getLocale());
        var list = new RouterLink(getTranslation("servicelevel.calendars"), CalendarListView.class);
        list.addClassName("button-link");
        if (!editable) {
            return new PageHeader(title, list);
        }
        var rename = new Button(
                getTranslation("servicelevel.calendar.rename"),
                click -> new CalendarNameDialog(
                                getTranslation("servicelevel.calendar.rename"), edition.name(), this::rename)
                        .open());
        return new PageHeader(title, list, rename, save);
    }

    /** What is not saved yet stays on the page. */
    private void rename(Bilingual name) {
        calendars.rename(key, name);
        var renamed = header(calendars.newest(key), true);
        replace(header, renamed);
        header = renamed;
    }

    private void showTimetable(CalendarEdition edition, boolean editable) {
        var timetable = edition.timetable();
        var days = new DaysEditor(
                timetable, LocalDate.ofInstant(clock.instant(), Moments.zone()), editable, this::changed);
        if (editable) {
            var week = new WeekEditor(timetable, this::changed);
            editor = new Editor(edition, week, days);
            changed();
            add(week, days);
        } else {
            editor = null;
            add(WeekEditor.readOnly(timetable), days);
        }
    }

    private void changed() {
        if (editor != null) {
            guard.setUnsaved(!editor.draft().equals(editor.original()));
            save.setEnabled(guard.isUnsaved());
        }
    }

    private void save() {
        if (editor == null) {
            return;
        }
        try {
            var saved = calendars.save(editor.draft());
            var year = editor.days().year();
            guard.setUnsaved(false);
            Notify.success(getTranslation("servicelevel.calendar.saved", saved.version()));
            show(calendars.newest(key));
            editor.days().showYear(year);
        } catch (CalendarRefused refused) {
            editor.week().show(refused.problems());
            show(refused.problems());
            Notify.violation(refused);
        }
    }

    private void show(List<CalendarProblem> found) {
        var general = found.stream()
                .filter(problem -> problem.row() == 0)
                .map(CalendarTexts::problem)
                .map(ListItem::new)
                .toArray(ListItem[]::new);
        problems.removeAll();
        problems.add(new UnorderedList(general));
        problems.setVisible(general.length > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("servicelevel.calendars");
    }
}
