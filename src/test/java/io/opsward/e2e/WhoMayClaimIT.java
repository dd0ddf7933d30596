package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.opsward.e2e.pages.FormPart;
import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.BrowserIT;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 5 of the field, absence excepted: who may claim and complete, in both languages. */
class WhoMayClaimIT extends BrowserIT {

    private static final String ZHAOLEI = "赵磊";
    private static final String QIANJIN = "钱进";

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void two_colleagues_claim_at_once_and_operations_is_kept_out(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        var diagnose = words.step("Task_DiagnoseIncident", "Investigate and diagnose");
        var number = dispatchToTheNetworkGroup(words);

        var zhaolei = new Person(window(words.language()), words, "zhaolei");
        var qianjin = new Person(window(words.language()), words, "qianjin");
        var his = zhaolei.openTask(number, diagnose, "incident-diagnose").type("diagnosis", "Zhao sees packet loss");
        var hers =
                qianjin.openTask(number, diagnose, "incident-diagnose").type("diagnosis", "Qian sees a flapping port");
        var task = zhaolei.window().url();

        claimAtOnce(zhaolei, qianjin);
        var zhaoleiWon = zhaolei.button("tasklist.release").isVisible();
        var winner = zhaoleiWon ? zhaolei : qianjin;
        var loser = zhaoleiWon ? qianjin : zhaolei;
        loser.reads(words.of("tasklist.held-by", zhaoleiWon ? ZHAOLEI : QIANJIN));
        assertThat(typed(his)).isEqualTo("Zhao sees packet loss");
        assertThat(typed(hers)).isEqualTo("Qian sees a flapping port");

        operationsIsRefused(words, number, diagnose, task);
        releaseKeepsTheDraft(
                winner, number, diagnose, zhaoleiWon ? "Zhao sees packet loss" : "Qian sees a flapping port");
    }

    private String dispatchToTheNetworkGroup(Words words) {
        var wangmin = new Person(window(words.language()), words, "wangmin");
        wangmin.start("incident")
                .type("title", "Slow network in radiology")
                .type("description", "Images take minutes to open since nine o'clock.")
                .at("occurredAt", "2026-03-06T17:00")
                .find("clientOrg", words.language().getLanguage().equals("zh") ? "市第一医院" : "First City")
                .find("serviceItem", "HIS")
                .type("reporterName", "Dr Gao")
                .type("reporterPhone", "13800000002");
        var number = wangmin.submit();
        var register = words.step("Task_RegisterIncident", "Register incident");
        wangmin.claim(number, register, "incident-register").choose("kind", "incident");
        wangmin.complete(register);
        var classify = words.step("Task_ClassifyIncident", "Classify and grade");
        wangmin.goOnWith(classify, "incident-classify")
                .choose("category", "network")
                .type("subcategory", "Switch")
                .choose("impact", "medium")
                .choose("urgency", "medium");
        wangmin.complete(classify);
        var support = words.step("Task_GiveFirstSupport", "Give first support");
        wangmin.goOnWith(support, "incident-first-support").type("supportNote", "Restarted the workstation.");
        wangmin.complete(support);
        var dispatch = words.step("Task_DispatchIncident", "Dispatch incident");
        wangmin.goOnWith(dispatch, "incident-dispatch")
                .find("assignedGroup", words.language().getLanguage().equals("zh") ? "网络" : "Network")
                .type("dispatchReason", "交换机需要专人检查");
        wangmin.complete(dispatch);
        return number;
    }

    private static void claimAtOnce(Person one, Person other) {
        one.button("tasklist.claim").evaluate("button => { setTimeout(() => button.click(), 200); }");
        other.button("tasklist.claim").evaluate("button => { setTimeout(() => button.click(), 0); }");
        assertThat(settled(one, QIANJIN)).isVisible();
        assertThat(settled(other, ZHAOLEI)).isVisible();
    }

    /** The task is the person's, or the page says that the rival has it. */
    private static Locator settled(Person person, String rival) {
        return person.button("tasklist.release")
                .or(person.window().getByText(person.words().of("tasklist.held-by", rival)));
    }

    private void operationsIsRefused(Words words, String number, String diagnose, String task) {
        var sunli = new Person(window(words.language()), words, "sunli");
        sunli.open("/?list=CLAIMABLE&words=" + number);
        sunli.reads(words.of("tasklist.empty.filter"));
        sunli.window().navigate(task);
        sunli.reads(words.of("shell.refused"));
        assertThat(sunli.window().locator("body")).not().containsText(diagnose);

        var heshen = new Person(window(words.language()), words, "heshen");
        heshen.open("/audit");
        heshen.reads("孙丽");
        heshen.reads(task.substring(task.lastIndexOf('/') + 1));
    }

    private static void releaseKeepsTheDraft(Person holder, String number, String diagnose, String draft) {
        holder.press("tasklist.release");
        holder.reads(holder.words().of("tasklist.released-named", diagnose));
        var form = holder.openTask(number, diagnose, "incident-diagnose");
        assertThat(form.field("diagnosis").locator("textarea").first()).hasValue(draft);
        assertThat(holder.button("tasklist.claim")).isVisible();
    }

    private static String typed(FormPart form) {
        return form.value("diagnosis");
    }
}
