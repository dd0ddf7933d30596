package io.opsward.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.opsward.e2e.pages.FormPart;
import io.opsward.e2e.pages.Person;
import io.opsward.e2e.pages.Words;
import io.opsward.testing.ClockedBrowserIT;
import io.opsward.testing.TestClock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Scenario 8 of the field in a browser: a major change with vote, client, window and rollback; its timers fire by themselves. */
class MajorChangeIT extends ClockedBrowserIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Words words = new Words(Locale.SIMPLIFIED_CHINESE);

    @Test
    void a_major_change_is_rolled_back_at_the_latest_time_for_it() {
        var number = submitted();
        accepted(number);
        reviewedByAPeer(number);
        votedOn(number);
        scheduled(number);
        notImplementedInTime(number);
        rolledBack(number);
        verified(number);
        closed(number);
    }

    private String submitted() {
        var liqiang = on("2026-03-09T09:30", "liqiang");
        var form = liqiang.start("change")
                .type("title", "存储固件升级")
                .type("reason", "厂商公告的控制器缺陷")
                .type("whatChanges", "固件 8.2 升级到 8.3")
                .find("clientOrg", "市第一医院")
                .find("serviceItem", "HIS 数据库")
                .choose("requestedType", "normal")
                .type("businessImpact", "HIS 停机")
                .type("downtimeMinutes", "60")
                .choose("riskImpact", "4")
                .choose("riskProbability", "4")
                .type("testPlan", "测试环境演练")
                .type("rollbackPlan", "装回旧固件，20 分钟");
        form.row("implementationPlan", 0).type("step", "装载固件").type("minutes", "40");
        planned(form, "2026-03-13T22:00", "2026-03-14T00:00", "2026-03-13T23:20");
        liqiang.press("tasklist.start.submit");
        liqiang.reads("3月16日");
        assertThat(form.field("rollbackPlan").locator("textarea")).hasValue("装回旧固件，20 分钟");
        planned(form, "2026-03-16T22:00", "2026-03-17T00:00", "2026-03-16T23:20");
        return liqiang.submit();
    }

    private static void planned(FormPart form, String start, String end, String rollback) {
        form.at("windowStart", start).at("windowEnd", end).at("rollbackDeadline", rollback);
    }

    private void accepted(String number) {
        var zhoutao = person("zhoutao");
        var accept = step("change", "Task_AcceptChange");
        zhoutao.claim(number, accept, "change-accept")
                .choose("acceptance", "accepted")
                .choose("changeType", "minor")
                .find("affectedFields", "硬件");
        zhoutao.complete(accept);
        var tangyong = person("tangyong");
        var assess = step("change-approval", "Task_AssessField");
        tangyong.claim(number, assess, "change-approval-assess-field")
                .choose("assessedImpact", "4")
                .choose("assessedProbability", "4")
                .type("assessedDowntime", "60")
                .type("securityAssessment", "无影响")
                .type("capacityAssessment", "无影响")
                .type("assessedTestResult", "演练成功")
                .choose("testEnvironmentMatches", "yes")
                .choose("assessmentVerdict", "feasible");
        tangyong.complete(assess);
    }

    private void reviewedByAPeer(String number) {
        var review = step("change-approval", "Task_ReviewPlan");
        var liqiang = person("liqiang");
        assertThat(liqiang.offered(number, review)).isVisible();
        liqiang.offered(number, review).click();
        assertThat(liqiang.button("tasklist.claim")).hasCount(0);
        var zhaolei = person("zhaolei");
        zhaolei.claim(number, review, "change-approval-review-plan").choose("reviewOutcome", "pass");
        zhaolei.complete(review);
    }

    private void votedOn(String number) {
        var vote = step("change-approval", "Task_VoteInCab");
        for (var member : List.of("zhoutao", "sunli", "xujing")) {
            var voter = person(member);
            voter.openOwn(number, vote, "change-approval-vote-in-cab").choose("vote", "approve");
            voter.complete(vote);
        }
        var zhaolei = person("zhaolei");
        zhaolei.openOwn(number, vote, "change-approval-vote-in-cab")
                .choose("vote", "reject")
                .type("voteRemark", "停机时间过长");
        zhaolei.complete(vote);

        var deputy = on("2026-03-10T10:00:05", "xiefang");
        assertThat(deputy.soonOffered(number, vote)).isVisible();
        deputy.claim(number, vote, "change-approval-vote-in-cab").choose("vote", "approve");
        deputy.complete(vote);

        var chenchen = person("chenchen");
        var approve = step("change-approval", "Task_ApproveByClient");
        chenchen.claim(number, approve, "change-approval-approve-by-client").choose("clientDecision", "approve");
        chenchen.complete(approve);
    }

    private void scheduled(String number) {
        var zhoutao = person("zhoutao");
        var schedule = step("change", "Task_ScheduleChange");
        zhoutao.claim(number, schedule, "change-schedule").choose("trainingState", "not-needed");
        zhoutao.complete(schedule);
        zhoutao.open("/change-calendar?date=2026-03-16");
        zhoutao.reads(number);

        var sunli = on("2026-03-16T20:00", "sunli");
        var prepare = step("change-implementation", "Task_PrepareChange");
        sunli.claim(number, prepare, "change-implementation-prepare")
                .tick("backupDone")
                .tick("toolsReady")
                .tick("staffReady")
                .tick("rollbackReady");
        sunli.complete(prepare);
        assertThat(sunli.offered(number, step("change-implementation", "Task_ImplementChange")))
                .hasCount(0);
    }

    private void notImplementedInTime(String number) {
        var implement = step("change-implementation", "Task_ImplementChange");
        var sunli = on("2026-03-16T22:00:05", "sunli");
        assertThat(sunli.soonOffered(number, implement)).isVisible();
        sunli.claim(number, implement, "change-implementation-implement");
    }

    private void rolledBack(String number) {
        var rollBack = step("change-implementation", "Task_RollBackChange");
        var sunli = on("2026-03-16T23:20:05", "sunli");
        assertThat(sunli.soonOffered(number, rollBack)).isVisible();
        sunli.claim(number, rollBack, "change-implementation-roll-back")
                .type("rollbackReason", "固件装载失败")
                .at("actualStart", "2026-03-16T22:05")
                .at("actualEnd", "2026-03-16T23:20")
                .choose("rollbackResult", "rolled-back")
                .choose("serviceDisturbed", "no");
        sunli.complete(rollBack);
    }

    private void verified(String number) {
        var verify = step("change-implementation", "Task_VerifyChange");
        assertThat(person("sunli").offered(number, verify)).hasCount(0);
        var wangmin = person("wangmin");
        wangmin.claim(number, verify, "change-implementation-verify")
                .choose("verification", "accepted")
                .type("verificationRemark", "HIS 可登录");
        wangmin.complete(verify);
    }

    private void closed(String number) {
        var sunli = person("sunli");
        var update = step("change", "Task_UpdateConfiguration");
        sunli.claim(number, update, "change-update-configuration")
                .choose("configurationOutcome", "nothing")
                .type("configurationReason", "固件版本未变");
        sunli.complete(update);
        var zhoutao = person("zhoutao");
        var review = step("change", "Task_ReviewChange");
        zhoutao.claim(number, review, "change-review")
                .choose("asPlanned", "no")
                .choose("windowKept", "yes")
                .choose("rollbackUsed", "yes")
                .choose("incidentCaused", "no")
                .choose("makeStandard", "no")
                .type("reviewConclusion", "与厂商复核后再申请");
        zhoutao.complete(review);
        var close = step("change", "Task_CloseChange");
        zhoutao.goOnWith(close, "change-close").choose("closureCode", "rolled-back");
        zhoutao.complete(close);
        zhoutao.open("/cases/" + number);
        zhoutao.reads("已回退");
    }

    private String step(String process, String element) {
        return words.step(process, element, "");
    }

    private Person on(String local, String account) {
        TestClock.get().set(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
        return person(account);
    }

    private Person person(String account) {
        return new Person(window(words.language()), words, account);
    }
}
