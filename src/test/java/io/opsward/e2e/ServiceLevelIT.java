package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.ClockedBrowserIT;
import io.opsward.testing.TestClock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Scenarios 1 and 3 of the field in a browser, on a day that the test chooses; timers fire by themselves. */
class ServiceLevelIT extends ClockedBrowserIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void a_major_incident_is_taken_late_and_solved_in_time() {
        itIs("2026-03-02T09:09");
        var words = new Words(Locale.SIMPLIFIED_CHINESE);
        var wangmin = new Person(window(words.language()), words, "wangmin");
        var number = report(wangmin, "HIS 数据库宕机", "2026-03-02T09:10");
        grade(wangmin, number, "high", "high");
        dispatch(wangmin, number);

        itIs("2026-03-02T09:25:30");
        var zhoutao = new Person(window(words.language()), words, "zhoutao");
        assertThat(zhoutao.soonOffered(number, "响应超时处理")).isVisible();

        itIs("2026-03-02T09:30:30");
        var liqiang = new Person(window(words.language()), words, "liqiang");
        liqiang.openTask(number, words.step("Task_DiagnoseIncident", ""), "incident-diagnose");
        liqiang.press("tasklist.claim");
        liqiang.press("tasklist.late.claim");
        liqiang.reads(words.of("tasklist.late.missing"));
        liqiang.press("tasklist.late.reason.busy");
        liqiang.press("tasklist.late.claim");
        assertThat(liqiang.button("tasklist.release")).isVisible();

        liqiang.open("/cases/" + number + "?part=service-level");
        liqiang.reads("上午9:25:00");
        liqiang.reads("下午1:10:00");
        liqiang.reads(words.of("tasklist.late.reason.busy"));
    }

    @Test
    void a_clock_over_a_weekend_and_over_one_with_a_make_up_saturday() {
        itIs("2026-03-06T16:55");
        var words = new Words(Locale.UK);
        var wangmin = new Person(window(words.language()), words, "wangmin");
        var before = report(wangmin, "Slow network", "2026-03-06T17:00");
        grade(wangmin, before, "medium", "medium");
        isDue(wangmin, before, "Mar 9, 2026, 10:0", "Mar 11, 2026, 2:0");

        itIs("2026-03-06T16:55");
        addSaturday(new Person(window(words.language()), words, "admin"));
        var after = report(wangmin, "Slow network again", "2026-03-06T17:00");
        grade(wangmin, after, "medium", "medium");
        isDue(wangmin, after, "Mar 7, 2026, 10:0", "Mar 10, 2026, 2:0");
        isDue(wangmin, before, "Mar 9, 2026, 10:0", "Mar 11, 2026, 2:0");
    }

    private static void addSaturday(Person admin) {
        var page = admin.window();
        admin.open("/service-calendars/service-hours");
        admin.press("servicelevel.calendar.add-day");
        var dialog = page.locator("vaadin-dialog-overlay");
        dialog.locator("vaadin-date-picker input").first().fill("2026-03-07");
        dialog.locator("vaadin-date-picker input").first().press("Enter");
        dialog.locator("vaadin-radio-button input").nth(1).check();
        dialog.locator("vaadin-text-field input").first().fill("Make-up day");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).isHidden();
        admin.press("servicelevel.calendar.save");
        admin.reads("Make-up day");
    }

    /** Typing takes its time: the moment counts in which the report is sent. */
    private static String report(Person wangmin, String title, String now) {
        wangmin.start("incident")
                .type("title", title)
                .type("description", "Reported by phone")
                .at("occurredAt", now.substring(0, 11) + "08:00")
                .find("clientOrg", wangmin.words().language().getLanguage().equals("zh") ? "市第一医院" : "First City")
                .find("serviceItem", "HIS")
                .type("reporterName", "陈晨")
                .type("reporterPhone", "13800000001");
        itIs(now);
        return wangmin.submit();
    }

    private static void grade(Person wangmin, String number, String impact, String urgency) {
        var words = wangmin.words();
        var register = words.step("Task_RegisterIncident", "Register incident");
        wangmin.claim(number, register, "incident-register").choose("kind", "incident");
        wangmin.complete(register);
        var classify = words.step("Task_ClassifyIncident", "Classify and grade");
        wangmin.goOnWith(classify, "incident-classify")
                .choose("category", "database")
                .type("subcategory", "Oracle")
                .choose("impact", impact)
                .choose("urgency", urgency);
        wangmin.complete(classify);
    }

    private static void dispatch(Person wangmin, String number) {
        var words = wangmin.words();
        var support = words.step("Task_GiveFirstSupport", "Give first support");
        wangmin.claim(number, support, "incident-first-support");
        wangmin.complete(support);
        var dispatch = words.step("Task_DispatchIncident", "Dispatch incident");
        wangmin.claim(number, dispatch, "incident-dispatch")
                .find("assignedGroup", "数据库")
                .type("dispatchReason", "一线无法处理");
        wangmin.complete(dispatch);
    }

    private static void isDue(Person person, String number, String response, String resolution) {
        person.open("/cases/" + number + "?part=service-level");
        person.reads(response);
        person.reads(resolution);
    }

    private static void itIs(String local) {
        TestClock.get().set(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }
}
