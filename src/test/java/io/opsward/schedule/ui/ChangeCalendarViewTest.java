package io.opsward.schedule.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import io.opsward.identity.UserId;
import io.opsward.schedule.Bookings;
import io.opsward.schedule.ChangeSchedule;
import io.opsward.schedule.Exemption;
import io.opsward.schedule.FreezeScope;
import io.opsward.schedule.WindowState;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.Statements;
import io.opsward.testing.As;
import io.opsward.testing.TestClock;
import io.opsward.testing.ViewTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class ChangeCalendarViewTest extends ViewTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private ChangeSchedule schedule;

    private Bookings bookings;

    @BeforeEach
    void monday() {
        bookings = new Bookings(product);
        TestClock.get().stopAt(Bookings.moment("2026-03-09T09:00"));
    }

    @AfterEach
    void free() {
        bookings.free();
    }

    @Test
    void a_window_is_a_bar_with_number_time_and_state_that_leads_to_its_case() {
        var work = bookings.work("2026-03-20T22:00", "2026-03-21T01:00").on(bookings.item());
        work.reserve();
        open("zhaolei", "change-calendar");
        assertThat(_get(H2.class).getText()).isEqualTo("March 2026");
        assertThat(bars(work.number())).hasSize(3).allSatisfy(bar -> {
            assertThat(bar.getHref()).isEqualTo("cases/" + work.number());
            assertThat(text(bar)).contains(work.number().value(), "Planned", "10:00");
        });
        open("zhaolei", "change-calendar?date=2026-04-15");
        assertThat(bars(work.number())).isEmpty();
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("change-note"))
                        .getText())
                .isEqualTo("No change has a window in these days.");
    }

    @Test
    void one_goes_on_and_back_and_the_address_keeps_the_place() {
        open("heshen", "change-calendar?date=2026-03-31");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Forward")));
        assertThat(address()).contains("date=2026-04-01");
        _click(_get(NativeButton.class, spec -> spec.withText("Week")));
        assertThat(address()).contains("view=week", "date=2026-04-01");
        assertThat(_get(H2.class).getText()).isEqualTo("Mar 30, 2026 – Apr 5, 2026");
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Back")));
        assertThat(address()).contains("view=week", "date=2026-03-25");
        _click(_get(Button.class, spec -> spec.withText("Today")));
        assertThat(address()).contains("date=2026-03-09");
        assertThat(_find(WeekRow.class)).hasSize(1);
    }

    @Test
    void the_calendar_is_narrowed_by_item_client_and_state() {
        var item = bookings.item();
        var one = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item);
        var other = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(bookings.item());
        var given = bookings.work("2026-03-21T22:00", "2026-03-21T23:00").on(item);
        List.of(one, other, given).forEach(Bookings.Work::reserve);
        schedule.withdraw(given.number());
        open("wangmin", "change-calendar");
        assertThat(bars(given.number())).isEmpty();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Configuration item")), item.value());
        assertThat(address()).contains("item=" + item);
        assertThat(bars(one.number())).isNotEmpty();
        assertThat(bars(other.number())).isEmpty();
        state(WindowState.WITHDRAWN);
        assertThat(bars(given.number())).isNotEmpty();
        assertThat(bars(one.number())).isEmpty();
        open("wangmin", "change-calendar?client=city-bank");
        assertThat(bars(one.number())).isEmpty();
        open("wangmin", "change-calendar?client=first-hospital");
        assertThat(bars(one.number())).isNotEmpty();
    }

    @Test
    void a_number_that_is_none_is_said_at_the_field() {
        open("wangmin", "change-calendar");
        var field = _get(TextField.class, spec -> spec.withLabel("Configuration item"));
        _setValue(field, "server");
        assertThat(field.isInvalid()).isTrue();
        assertThat(address()).doesNotContain("item=");
    }

    @Test
    void conflicts_and_freezes_are_marked() {
        var item = bookings.item();
        var first = bookings.work("2026-03-20T22:00", "2026-03-20T23:00").on(item);
        var second = bookings.work("2026-03-20T22:30", "2026-03-20T23:30").on(item);
        first.reserve();
        As.user(
                "zhoutao",
                () -> schedule.schedule(
                        second.ask(), new Exemption("Gap", new UserId("zhoutao"), new UserId("wujing"))));
        bookings.freeze("Exams", "2026-03-20T23:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        open("zhoutao", "change-calendar?view=week&date=2026-03-20");
        assertThat(_find(FreezeBand.class))
                .allSatisfy(band -> assertThat(text(band)).contains("Change freeze: Exams (All changes)"));
        assertThat(text(bars(first.number()).get(0)))
                .contains("Conflicts with " + second.number())
                .doesNotContain("Exams", "Exempted");
        assertThat(text(bars(second.number()).get(0)))
                .contains(
                        "Conflicts with " + first.number(),
                        "Lies within the freeze “Exams”",
                        "Exempted as an emergency",
                        item.value());
    }

    @Test
    void holidays_and_make_up_days_of_the_service_are_named() {
        open("heshen", "change-calendar?date=2026-02-15", Locale.SIMPLIFIED_CHINESE);
        assertThat(_get(H2.class).getText()).isEqualTo("2026年2月");
        assertThat(_find(DayHead.class).stream().map(ChangeCalendarViewTest::text))
                .anyMatch(day -> day.contains("春节") && !day.contains("调休"))
                .anyMatch(day -> day.contains("调休"));
        assertThat(_find(DayHead.class, spec -> spec.withClasses("change-day-free")))
                .extracting(ChangeCalendarViewTest::text)
                .contains("17春节", "8")
                .noneMatch(day -> day.contains("调休") || day.equals("11"));
    }

    @Test
    void more_than_fit_into_a_month_are_counted_and_the_week_shows_them() {
        for (var i = 0; i < 6; i++) {
            bookings.work("2026-03-20T22:00", "2026-03-20T23:00")
                    .on(bookings.item())
                    .reserve();
        }
        open("heshen", "change-calendar");
        assertThat(_get(WeekRow.class, spec -> spec.withAttribute("aria-label", "Week that begins on Monday, 16 March"))
                        .getChildren()
                        .filter(WindowBar.class::isInstance))
                .hasSize(4);
        assertThat(_get(RouterLink.class, spec -> spec.withText("+2 more")).getHref())
                .contains("view=week", "date=2026-03-20");
        open("heshen", "change-calendar?view=week&date=2026-03-20");
        assertThat(_get(WeekRow.class).getChildren().filter(WindowBar.class::isInstance))
                .hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "change-calendar?date=nonsense&view=%27&item=%3Cb%3E&client=%25&state=x",
                "change-calendar?date=9999-12-31",
                "change-calendar?date=2000-01-01&view=week"
            })
    void an_address_typed_wrong_does_no_harm(String address) {
        open("heshen", address);
        assertThat(_find(ChangeCalendarView.class)).hasSize(1);
        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Back")));
        assertThat(_find(WeekRow.class)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"change-calendar", "change-freezes"})
    void clients_have_no_page(String page) {
        open("chenchen", page);
        assertThat(_find(ChangeCalendarView.class)).isEmpty();
        assertThat(_find(FreezeListView.class)).isEmpty();
    }

    @Test
    void many_windows_take_as_many_questions_as_one() {
        bookings.work("2026-03-20T22:00", "2026-03-20T23:00")
                .on(bookings.item())
                .reserve();
        var few = Statements.of(() -> open("heshen", "change-calendar"));
        for (var i = 0; i < 5; i++) {
            bookings.work("2026-03-20T22:00", "2026-03-20T23:00")
                    .on(bookings.item())
                    .reserve();
        }
        var many = Statements.of(() -> open("heshen", "change-calendar"));
        assertThat(many).hasSameSizeAs(few);
        assertThat(many.stream().filter(sql -> sql.contains("schedule_window"))).hasSize(1);
        assertThat(many.stream().filter(sql -> sql.contains("schedule_freeze"))).hasSize(1);
    }

    private List<WindowBar> bars(CaseNumber number) {
        return _find(WindowBar.class).stream()
                .filter(bar -> bar.getHref().endsWith(number.value()))
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Karibu looks up by class
    private static void state(WindowState state) {
        Select<WindowState> select = _get(Select.class, spec -> spec.withLabel("State"));
        _setValue(select, state);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
