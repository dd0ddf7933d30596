package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.BrowserIT;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The change calendar with the freeze that the demo brings at the end of the year. */
class ChangeCalendarIT extends BrowserIT {

    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    private static final String FREEZE = "年终决算封网";

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void one_walks_through_the_calendar_by_keyboard(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        var zhaolei = new Person(window(words.language()), words, "zhaolei");
        zhaolei.open("/change-calendar?date=" + YEAR + "-12-29");
        var sheet = zhaolei.window().locator(".change-sheet");
        assertThat(band(zhaolei)).not().hasCount(0);
        sheet.focus();
        sheet.press("w");
        assertThat(zhaolei.window()).hasURL(Pattern.compile(".*view=week.*"));
        assertThat(zhaolei.window().locator(".change-week")).hasCount(1);
        sheet.press("ArrowLeft");
        assertThat(zhaolei.window()).hasURL(Pattern.compile(".*date=" + YEAR + "-12-22.*"));
        assertThat(band(zhaolei)).hasCount(0);
        sheet.press("ArrowRight");
        assertThat(band(zhaolei)).hasCount(1);
        band(zhaolei).press("Enter");
        assertThat(zhaolei.window()).hasURL(Pattern.compile(".*/change-freezes"));
        zhaolei.reads(FREEZE);
    }

    @Test
    void a_phone_shows_the_days_one_below_the_other() {
        var words = new Words(Locale.SIMPLIFIED_CHINESE);
        var wangmin = new Person(window(words.language(), 390, 844), words, "wangmin");
        wangmin.open("/change-calendar?view=week&date=" + YEAR + "-12-29");
        assertThat(wangmin.window().locator(".change-weeks")).isHidden();
        var days = wangmin.window().locator(".change-days-day").filter(new Locator.FilterOptions().setHasText(FREEZE));
        assertThat(days.first()).isVisible();
        var overflow = wangmin.window()
                .evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).isEqualTo(0);
    }

    /** The band of the freeze in the grid of weeks. */
    private static Locator band(Person person) {
        return person.window()
                .locator(".change-weeks .change-band")
                .filter(new Locator.FilterOptions().setHasText(FREEZE));
    }
}
