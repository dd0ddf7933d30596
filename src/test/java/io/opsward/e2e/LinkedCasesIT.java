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

/** Two incidents are linked by hand and seen on both pages, in both languages. */
class LinkedCasesIT extends BrowserIT {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void a_link_by_hand_is_seen_on_both_pages_and_leads_from_one_to_the_other(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        var wangmin = new Person(window(words.language()), words, "wangmin");
        var first = report(wangmin, "Switch in ward 3 is down");
        var second = report(wangmin, "Phones in ward 3 are dead");

        link(wangmin, second, "casefile.link.caused-by", first);
        wangmin.reads(words.of("casefile.linked", second, first));
        link(wangmin, second, "casefile.link.caused-by", first);
        wangmin.reads(words.of("casefile.link-doubled", second, first));

        wangmin.open("/cases/" + first + "?part=links");
        assertThat(wangmin.window().locator(".data-table tbody tr"))
                .containsText(new String[] {words.of("casefile.link.caused")});
        assertThat(wangmin.window().locator("column-graph .graph-label")).hasText(words.of("casefile.link.caused"));
        wangmin.window().locator("column-graph [data-key=" + second + "]").click();
        assertThat(wangmin.window()).hasURL(Pattern.compile(".*/cases/" + second));
    }

    private static void link(Person person, String number, String side, String other) {
        person.open("/cases/" + number + "?part=links");
        person.press("casefile.link");
        var dialog = person.window().locator("vaadin-dialog-overlay");
        dialog.locator("vaadin-select").click();
        person.window()
                .locator("vaadin-select-list-box:visible vaadin-select-item")
                .filter(new Locator.FilterOptions()
                        .setHasText(person.words()
                                .of("casefile.link-how", person.words().of(side))))
                .click();
        dialog.locator("vaadin-combo-box input").fill(other);
        person.window()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(other))
                .click();
        person.press("casefile.link-add");
    }

    private static String report(Person wangmin, String title) {
        wangmin.start("incident")
                .type("title", title)
                .type("description", "Seen by the nurses on duty.")
                .at("occurredAt", "2026-03-02T10:00")
                .find("clientOrg", wangmin.words().language().getLanguage().equals("zh") ? "市第一医院" : "First City")
                .find("serviceItem", "HIS")
                .type("reporterName", "Nurse Lin")
                .type("reporterPhone", "13800000001");
        return wangmin.submit();
    }
}
