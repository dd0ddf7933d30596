package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.ClockedBrowserIT;
import io.opsward.testing.TestClock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Scenario 7 of the field in a browser: three incidents of a kind raise a problem, whose known error helps at once. */
class RepeatedIncidentsIT extends ClockedBrowserIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Pattern PROBLEM = Pattern.compile("PRB-\\d{4}-\\d{6}");

    private final Words words = new Words(Locale.SIMPLIFIED_CHINESE);

    @Test
    void three_of_a_kind_are_one_problem_and_its_known_error_is_offered_at_once() {
        closed(graded("住院登记页面超时", "2026-03-02T10:00"));
        closed(graded("住院登记打开很慢", "2026-03-12T10:00"));
        var third = graded("住院登记又超时", "2026-03-20T10:00");
        closed(third);

        var zhoutao = person("zhoutao");
        var problem = problemOf(zhoutao, third);
        review(zhoutao, problem);
        var liqiang = person("liqiang");
        analyse(liqiang, problem);
        describeWorkaround(liqiang, problem);

        var fourth = graded("住院登记超时", "2026-03-20T15:00");
        var wangmin = person("wangmin");
        var form = wangmin.claim(fourth, words.step("Task_GiveFirstSupport", ""), "incident-first-support");
        form.field("knowledgeUsed").locator("input").click();
        assertThat(wangmin.window()
                        .locator("vaadin-combo-box-item:visible")
                        .filter(new Locator.FilterOptions().setHasText("已知错误"))
                        .first())
                .isVisible();
        assertThat(links(person("zhoutao"), problem)).containsText(fourth);
    }

    private Person person(String account) {
        return new Person(window(words.language()), words, account);
    }

    private String graded(String title, String now) {
        itIs(now);
        var wangmin = person("wangmin");
        var number = reported(wangmin, title, now);
        var register = words.step("Task_RegisterIncident", "");
        wangmin.claim(number, register, "incident-register").choose("kind", "incident");
        wangmin.complete(register);
        var classify = words.step("Task_ClassifyIncident", "");
        wangmin.goOnWith(classify, "incident-classify")
                .choose("category", "application")
                .type("subcategory", "HIS")
                .choose("impact", "medium")
                .choose("urgency", "medium");
        wangmin.complete(classify);
        return number;
    }

    private static String reported(Person wangmin, String title, String now) {
        wangmin.start("incident")
                .type("title", title)
                .type("description", "登记窗口等待超过一分钟")
                .at("occurredAt", now.substring(0, 11) + "08:00")
                .find("clientOrg", "市第一医院")
                .find("serviceItem", "HIS")
                .type("reporterName", "陈晨")
                .type("reporterPhone", "13800000001");
        return wangmin.submit();
    }

    private void closed(String number) {
        var wangmin = person("wangmin");
        var support = words.step("Task_GiveFirstSupport", "");
        wangmin.claim(number, support, "incident-first-support")
                .tick("firstLineResolved")
                .type("resolution", "重新登录后恢复");
        wangmin.complete(support);
        var confirm = words.step("Task_ConfirmResolution", "");
        var chenchen = person("chenchen");
        chenchen.claim(number, confirm, "incident-confirm").choose("clientAccepted", "accepted");
        chenchen.complete(confirm);
        var close = words.step("Task_CloseIncident", "");
        wangmin.claim(number, close, "incident-close")
                .choose("closureCode", "solved")
                .choose("finalCategory", "application")
                .tick("itemUnregistered")
                .type("failedObject", "登记前端")
                .type("timeSpentMinutes", "10");
        wangmin.complete(close);
    }

    private static String problemOf(Person zhoutao, String incident) {
        var link = links(zhoutao, incident)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(PROBLEM))
                .first();
        assertThat(link).isVisible();
        var found = PROBLEM.matcher(link.textContent());
        return found.find() ? found.group() : "";
    }

    private static Locator links(Person person, String number) {
        person.open("/cases/" + number + "?part=links");
        return person.window().locator(".case-links");
    }

    private void review(Person zhoutao, String problem) {
        var review = words.step("problem", "Task_ReviewProblem", "");
        zhoutao.claim(problem, review, "problem-review")
                .choose("reviewDecision", "accept")
                .type("scope", "全部登记窗口")
                .choose("importance", "high")
                .choose("urgency", "medium");
        zhoutao.complete(review);
        var assign = words.step("problem", "Task_AssignProblem", "");
        zhoutao.goOnWith(assign, "problem-assign").find("owner", "李强").at("targetDate", "2026-04-20");
        zhoutao.complete(assign);
    }

    private void analyse(Person liqiang, String problem) {
        var analyse = words.step("problem", "Task_AnalyseCause", "");
        var form = liqiang.openOwn(problem, analyse, "problem-analyse").choose("rcaMethod", "five-whys");
        form.row("whys", 0).type("why", "为何超时？").type("because", "查询没有走索引");
        form.row("whys", 1).type("why", "为何没有走索引？").type("because", "升级后统计信息过期");
        form.type("evidence", "慢查询日志").type("rootCause", "升级脚本没有更新统计信息").choose("rootCauseType", "process");
        liqiang.complete(analyse);
    }

    private void describeWorkaround(Person liqiang, String problem) {
        var describe = words.step("problem", "Task_DescribeWorkaround", "");
        liqiang.openOwn(problem, describe, "problem-describe-workaround")
                .choose("workaroundFound", "yes")
                .type("knownErrorSymptom", "住院登记超时")
                .type("workaround", "改用备用登记入口");
        liqiang.complete(describe);
    }

    private static void itIs(String local) {
        TestClock.get().set(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }
}
