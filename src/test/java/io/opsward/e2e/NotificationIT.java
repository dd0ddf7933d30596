package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.BrowserIT;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bell rings while nobody clicks. */
class NotificationIT extends BrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void what_somebody_writes_about_a_case_reaches_the_open_page_of_who_opened_it(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        var wangmin = new Person(window(words.language()), words, "wangmin");
        var number = report(wangmin);
        wangmin.open("/notifications");
        if (wangmin.button("notification.mark-all-read").isVisible()) {
            wangmin.press("notification.mark-all-read");
        }
        assertThat(bell(wangmin)).hasAttribute("aria-label", words.of("notification.bell"));

        var liqiang = new Person(window(words.language()), words, "liqiang");
        comment(liqiang, number, "Port 7 is dead");

        assertThat(bell(wangmin)).hasAttribute("aria-label", words.of("notification.bell-unread", "1"));
        bell(wangmin).click();
        var message = wangmin.window().locator(".bell-list .message").first();
        assertThat(message).containsText("Port 7 is dead");
        message.locator("a").click();
        assertThat(wangmin.window()).hasURL(Pattern.compile(".*/cases/" + number));
        assertThat(bell(wangmin)).hasAttribute("aria-label", words.of("notification.bell"));
    }

    private static Locator bell(Person person) {
        return person.window().locator(".bell-button");
    }

    private static String report(Person wangmin) {
        var chinese = wangmin.words().language().getLanguage().equals("zh");
        wangmin.start("incident")
                .type("title", "Switch in ward 3 is down")
                .type("description", "No network at all.")
                .at("occurredAt", "2026-03-02T10:00")
                .find("clientOrg", chinese ? "市第一医院" : "First City")
                .find("serviceItem", "HIS")
                .type("reporterName", "Nurse Lin")
                .type("reporterPhone", "13800000001");
        return wangmin.submit();
    }

    private static void comment(Person person, String number, String text) {
        person.open("/cases/" + number);
        var comments = person.window().locator(".case-comments");
        if (!comments.isVisible()) {
            person.window()
                    .locator("vaadin-tab")
                    .filter(new Locator.FilterOptions()
                            .setHasText(person.words().of("casefile.comments")))
                    .click();
        }
        comments.locator("textarea").fill(text);
        person.press("casefile.comment-add");
        person.reads(person.words().of("casefile.comment-added"));
    }
}
