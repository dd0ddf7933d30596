package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.BrowserIT;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 2 of the field: solved in the call with an article of the knowledge base, in both languages. */
class FirstLineIT extends BrowserIT {

    private static final String ARTICLE = "KNW-2026-0012";

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void a_nurse_cannot_print_and_the_service_desk_solves_it_in_the_call(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        var wangmin = new Person(window(words.language()), words, "wangmin");
        var used = useCount(wangmin);

        var number = report(wangmin);
        registerAndClassify(wangmin, number);
        solveInTheCall(wangmin);

        assertThat(useCount(wangmin)).isEqualTo(used + 1);
        nothingForTheTechnicians(words, number);
        clientConfirms(words, number);
        close(wangmin, number);

        wangmin.open("/cases/" + number);
        wangmin.reads(words.of("case.status.CLOSED"));
    }

    private static String report(Person wangmin) {
        wangmin.start("incident")
                .type("title", "Nurse cannot print in ward 3")
                .type("description", "The printer shows offline, other wards can print.")
                .at("occurredAt", "2026-03-02T10:00")
                .find("clientOrg", wangmin.words().language().getLanguage().equals("zh") ? "市第一医院" : "First City")
                .find("serviceItem", "HIS")
                .type("reporterName", "Nurse Lin")
                .type("reporterPhone", "13800000001");
        return wangmin.submit();
    }

    private static void registerAndClassify(Person wangmin, String number) {
        var words = wangmin.words();
        var register = words.step("Task_RegisterIncident", "Register incident");
        wangmin.claim(number, register, "incident-register").choose("kind", "incident");
        wangmin.complete(register);

        var classify = words.step("Task_ClassifyIncident", "Classify and grade");
        var form = wangmin.goOnWith(classify, "incident-classify")
                .choose("category", "hardware")
                .type("subcategory", "Printer")
                .choose("impact", "low")
                .choose("urgency", "medium");
        assertThat(form.field("priority").locator("input")).hasValue("P4");
        assertThat(form.field("priority").locator("input")).not().isEditable();
        wangmin.complete(classify);
    }

    private static void solveInTheCall(Person wangmin) {
        var support = wangmin.words().step("Task_GiveFirstSupport", "Give first support");
        wangmin.goOnWith(support, "incident-first-support")
                .find("knowledgeUsed", ARTICLE)
                .tick("firstLineResolved")
                .type("resolution", "Print queue cleared as the article says; test page printed.");
        wangmin.complete(support);
    }

    private void nothingForTheTechnicians(Words words, String number) {
        var liqiang = new Person(window(words.language()), words, "liqiang");
        liqiang.open("/?list=CLAIMABLE&words=" + number);
        liqiang.reads(words.of("tasklist.empty.filter"));
    }

    private void clientConfirms(Words words, String number) {
        var chenchen = new Person(window(words.language()), words, "chenchen");
        var confirm = words.step("Task_ConfirmResolution", "Confirm resolution");
        chenchen.claim(number, confirm, "incident-confirm").choose("clientAccepted", "accepted");
        chenchen.complete(confirm);
    }

    /** The solver may close, since the client has confirmed in person; but not without a closure code. */
    private static void close(Person wangmin, String number) {
        var close = wangmin.words().step("Task_CloseIncident", "Close incident");
        var form = wangmin.claim(number, close, "incident-close")
                .choose("finalCategory", "hardware")
                .tick("itemUnregistered")
                .type("failedObject", "Printer ward 3")
                .type("timeSpentMinutes", "10");
        wangmin.press("tasklist.complete");
        assertThat(form.field("closureCode")).hasAttribute("invalid", "");
        assertThat(form.value("failedObject")).isEqualTo("Printer ward 3");
        form.choose("closureCode", "solved");
        wangmin.complete(close);
    }

    private static int useCount(Person person) {
        person.open("/knowledge/" + ARTICLE);
        var used = Pattern.compile(person.words().of("knowledge.used", "(\\d+)"));
        var text = person.window().getByText(used).first().textContent();
        return used.matcher(text)
                .results()
                .mapToInt(hit -> Integer.parseInt(hit.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
