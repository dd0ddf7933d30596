package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.opsward.servicelevel.CalendarEdition;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.HoursRow;
import io.opsward.servicelevel.ServiceCalendars;
import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Bilingual;
import io.opsward.shared.ui.Languages;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CalendarPagesViewTest extends ViewTest {

    private static int count;

    @Autowired
    private ServiceCalendars calendars;

    private final String key = "page-" + ++count;

    @Test
    void the_list_leads_to_a_calendar() {
        open("heshen", "service-calendars");
        assertThat(_find(RouterLink.class))
                .anyMatch(link -> link.getText().equals("Service hours")
                        && link.getHref().equals("service-calendars/service-hours"));
        assertThat(_find(Button.class)).noneMatch(button -> button.getText().equals("Add calendar"));
    }

    @Test
    void an_auditor_reads_and_finds_nothing_to_change() {
        open("heshen", "service-calendars/service-hours", Languages.CHINESE);
        showYear(2026);
        assertThat(text())
                .contains("服务时间", "星期一", "09:00–18:00", "星期日", "休息", "国庆节", "自始生效")
                .doesNotContain("保存为");
        assertThat(_find(HoursFields.class)).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("保存"))).isEmpty();
    }

    @Test
    void a_manager_adds_a_calendar_and_gives_it_a_lunch_break() {
        open("zhoutao", "service-calendars");
        _click(_get(Button.class, spec -> spec.withText("Add calendar")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name in English")), "Branch " + key);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name in Chinese")), "分行");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Key")), key);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("service-calendars/" + key);
        type("Monday: closes at", 0, "12:00");
        _click(add("Monday"));
        type("Monday: opens at", 1, "13:30");
        type("Monday: closes at", 1, "18:00");
        save();

        assertThat(saved().timetable().week().get(DayOfWeek.MONDAY))
                .extracting(hours -> HoursRow.of(DayOfWeek.MONDAY, hours).closes())
                .containsExactly("12:00", "18:00");
        assertThat(text()).contains("Version 2");
    }

    @Test
    void a_row_that_makes_no_sense_is_marked_and_nothing_is_saved() {
        openNew();
        type("Tuesday: opens at", 0, "25:00");
        save();
        assertThat(_find(HoursFields.class).get(1).getElement().getTextRecursively())
                .contains("Tuesday: 25:00 is no time of day");
        assertThat(field("Tuesday: opens at", 0).isInvalid()).isTrue();
        assertThat(saved().version().version()).isEqualTo(1);

        type("Tuesday: opens at", 0, "08:00");
        save();
        assertThat(saved().version().version()).isEqualTo(2);
    }

    @Test
    void a_week_without_hours_is_refused_on_top_of_the_page() {
        openNew();
        while (!_find(HoursFields.class).isEmpty()) {
            _click(_get(_find(HoursFields.class).get(0), Button.class));
        }
        save();
        assertThat(text()).contains("At least one day of the week has to be worked.");
    }

    @Test
    void holidays_that_follow_each_other_are_one_line_and_leave_together() {
        openNew();
        showYear(2026);
        assertThat(text()).contains("Thu 1 Oct – Wed 7 Oct", "7 days", "National Day");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> "Remove Thu 1 Oct – Wed 7 Oct"
                        .equals(button.getAriaLabel().orElse("")))));
        save();
        assertThat(saved().timetable().calendar().hoursOf(LocalDate.of(2026, 10, 1)))
                .isNotEmpty();
    }

    @Test
    void a_day_is_added_once() {
        openNew();
        for (var times = 0; times < 2; times++) {
            _click(_get(Button.class, spec -> spec.withText("Add day")));
            var dialog = _get(DayDialog.class);
            _setValue(_get(dialog, DatePicker.class, spec -> spec.withLabel("First day")), LocalDate.of(2028, 1, 3));
            _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Name in Chinese")), "元旦");
            _click(_get(dialog, Button.class, spec -> spec.withText("Add day")));
        }
        assertThat(_get(_get(DayDialog.class), DatePicker.class, spec -> spec.withLabel("First day"))
                        .getErrorMessage())
                .contains("Mon 3 Jan is in the calendar already");
        save();
        assertThat(saved().timetable().calendar().hoursOf(LocalDate.of(2028, 1, 3)))
                .isEmpty();
    }

    @Test
    void a_file_shows_what_it_would_change_and_is_saved_with_the_calendar() {
        openNew();
        _click(_get(Button.class, spec -> spec.withText("Import file")));
        _get(ImportDialog.class).read(bytes("2027-01-01,holiday,New Year's Day,元旦\n2027-01-04,holiday,Extra,加放\n"));
        assertThat(_get(ImportDialog.class).getElement().getTextRecursively())
                .contains("New (1)", "2027: Holiday, Extra", "Removed (12)")
                .doesNotContain("Changed");
        _click(_get(Button.class, spec -> spec.withText("Take over")));
        assertThat(saved().version().version()).isEqualTo(1);
        save();
        assertThat(saved().timetable().days())
                .filteredOn(day -> day.date().getYear() == 2027)
                .hasSize(2);
        assertThat(saved().timetable().provisionalYears()).isEmpty();
    }

    @Test
    void a_broken_file_is_refused_with_its_line() {
        openNew();
        _click(_get(Button.class, spec -> spec.withText("Import file")));
        var dialog = _get(ImportDialog.class);
        dialog.read(bytes("date,kind,English,中文\n2027-01-32,holiday,Never,从不\n"));
        assertThat(dialog.getElement().getTextRecursively()).contains("Line 2: 2027-01-32 is no date");
        assertThat(_get(Button.class, spec -> spec.withText("Take over")).isEnabled())
                .isFalse();
    }

    @Test
    void leaving_with_changes_is_asked_about() {
        openNew();
        type("Monday: closes at", 0, "17:00");
        UI.getCurrent().navigate("service-calendars");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(_find(CalendarView.class)).hasSize(1);
    }

    @Test
    void an_older_version_is_only_read() {
        openNew();
        type("Monday: closes at", 0, "17:00");
        save();
        open("zhoutao", "service-calendars/" + key + "?version=1");
        assertThat(text()).contains("not the newest any more", "Monday09:00–18:00");
        assertThat(_find(HoursFields.class)).isEmpty();
    }

    private void openNew() {
        var like = new CalendarVersion(CalendarRecords.SERVICE_HOURS, 1);
        As.user("zhoutao", () -> calendars.add(key, new Bilingual("Branch " + key, "分行"), like));
        open("zhoutao", "service-calendars/" + key);
    }

    private CalendarEdition saved() {
        return As.user("zhoutao", () -> calendars.newest(key));
    }

    @SuppressWarnings("unchecked")
    private static void showYear(int year) {
        ((Select<Integer>) _get(_get(DaysEditor.class), Select.class)).setValue(year);
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    private static void type(String label, int index, String value) {
        _setValue(field(label, index), value);
    }

    private static TextField field(String label, int index) {
        return labelled(_find(TextField.class), label).get(index);
    }

    private static Button add(String day) {
        return labelled(_find(Button.class), day + ": add hours").get(0);
    }

    private static <T extends Component & HasAriaLabel> List<T> labelled(List<T> components, String label) {
        return components.stream()
                .filter(component -> label.equals(component.getAriaLabel().orElse("")))
                .toList();
    }

    private static String text() {
        return _get(CalendarView.class).getElement().getTextRecursively();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
