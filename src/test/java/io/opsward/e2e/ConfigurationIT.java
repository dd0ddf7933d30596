package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.BrowserIT;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Configuration items: a file in, a file out, and what hangs on an item. */
class ConfigurationIT extends BrowserIT {

    private static final String HEADINGS = "编号,名称,类型,状态,责任人,依赖于\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void a_spreadsheet_with_a_circle_is_refused_and_the_mended_one_imported(String language) throws IOException {
        var words = new Words(Locale.forLanguageTag(language));
        var sunli = new Person(window(words.language()), words, "sunli");
        var own = "CI-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        var first = own + "-1,登记系统,应用系统,使用中,operations," + own + "-2\r\n";

        sunli.open("/configuration/import");
        choose(sunli, HEADINGS + first + own + "-2,登记数据库,数据库,使用中,liqiang," + own + "-1\r\n");
        sunli.reads(own + "-1 → " + own + "-2 → " + own + "-1");
        choose(sunli, HEADINGS + first + own + "-2,登记数据库,数据库,使用中,liqiang,\r\n");
        sunli.window().getByLabel(words.of("configuration.warrant")).fill("AUD-2026-E2E");
        sunli.window().getByLabel(words.of("configuration.warrant-remark")).fill("首次盘点");
        sunli.window().getByText(words.of("configuration.import-do", 2)).click();
        sunli.reads(words.of("configuration.imported", 2, 0));

        sunli.open("/configuration?q=" + own);
        assertThat(sunli.window().locator("tbody tr")).hasCount(2);
        var download = sunli.window()
                .waitForDownload(() -> sunli.window()
                        .getByText(words.of("configuration.export"))
                        .click());
        assertThat(Files.readString(download.path()))
                .startsWith("\uFEFFnumber,name,type")
                .contains(own + "-1,登记系统,APPLICATION,IN_USE,operations");
    }

    @Test
    void a_line_is_drawn_for_each_way_a_fault_travels() {
        var words = new Words(Locale.ENGLISH);
        var zhaolei = new Person(window(words.language()), words, "zhaolei");
        zhaolei.open("/configuration/CI-HIS-SAN-01/impact");
        var lines = zhaolei.window().locator("column-graph path");
        assertThat(lines.first()).isAttached();
        var database = zhaolei.window().locator("column-graph [data-key=CI-HIS-DB]");
        database.focus();
        assertThat(zhaolei.window().locator("column-graph path.lit[data-from=CI-HIS-DB]"))
                .not()
                .hasCount(0);
        assertThat(zhaolei.window().locator("column-graph [data-key=CI-HIS-ESX-01]"))
                .not()
                .hasClass(Pattern.compile(".*\\blit\\b.*"));
        database.press("Enter");
        assertThat(zhaolei.window()).hasURL(Pattern.compile(".*/configuration/CI-HIS-DB"));
    }

    private static void choose(Person person, String text) {
        person.window()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("items.csv", "text/csv", text.getBytes(Charset.forName("GBK"))));
    }
}
