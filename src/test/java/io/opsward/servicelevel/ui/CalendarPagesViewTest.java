package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.opsward.servicelevel.HoursRow;
import io.opsward.shared.ui.Languages;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class CalendarPagesViewTest extends CalendarPage {

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
    void leaving_with_changes_is_asked_about() {
        openNew();
        type("Monday: closes at", 0, "17:00");
        UI.getCurrent().navigate("service-calendars");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        assertThat(_find(CalendarView.class)).hasSize(1);
    }

    @Test
    void a_new_name_leaves_alone_what_is_not_saved_yet() {
        openNew();
        type("Monday: closes at", 0, "17:00");
        _click(_get(Button.class, spec -> spec.withText("Rename")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name in English")), "Branch in town");
        var dialog = _get(CalendarNameDialog.class);
        _click(_get(dialog, Button.class, spec -> spec.withText("Save")));
        assertThat(text()).contains("Branch in town");
        save();
        assertThat(saved().timetable().week().get(DayOfWeek.MONDAY))
                .extracting(hours -> HoursRow.of(DayOfWeek.MONDAY, hours).closes())
                .containsExactly("17:00");
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
}
