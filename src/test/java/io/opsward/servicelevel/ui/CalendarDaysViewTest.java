package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarDaysViewTest extends CalendarPage {

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
}
