package io.opsward.notification;

import static io.opsward.notification.MessageKind.CASE_CLOSED;
import static io.opsward.notification.MessageKind.CASE_COMMENTED;
import static io.opsward.notification.MessageKind.CASE_OPENED;
import static io.opsward.notification.MessageKind.DEADLINE_APPROACHING;
import static io.opsward.notification.MessageKind.DEADLINE_MISSED;
import static io.opsward.notification.MessageKind.ESCALATED;
import static io.opsward.notification.MessageKind.TASK_GIVEN;
import static io.opsward.notification.MessageKind.TASK_OFFERED;
import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.casefile.CaseFileService;
import io.opsward.engine.CaseReader;
import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.identity.UserId;
import io.opsward.servicelevel.Escalations;
import io.opsward.servicelevel.Workshop;
import io.opsward.shared.CaseNumber;
import io.opsward.tasklist.Repairs;
import io.opsward.tasklist.StartService;
import io.opsward.tasklist.TaskActs;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Each occasion tells those whom it concerns, and nobody of what they did themselves. */
@ProcessTest
class WhoIsToldTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private TaskGateway tasks;

    @Autowired
    private ProcessGateway processes;

    @Autowired
    private CaseFileService cases;

    @Autowired
    private Escalations escalations;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    private Workshop workshop;
    private Told told;

    @BeforeEach
    void open() {
        workshop = new Workshop(product);
        told = new Told(product);
    }

    @Test
    void a_missed_deadline_tells_the_group_and_management_in_the_language_of_each() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P2");
        workshop.timeIs("2026-03-02T10:30", number);

        assertThat(told.people(number, DEADLINE_MISSED)).containsExactly("qianjin", "wujing", "zhaolei", "zhoutao");
        assertThat(told.mails(number)).as("each by mail too").isGreaterThanOrEqualTo(4);
        assertThat(sentence("zhoutao", number, DEADLINE_MISSED, Locale.ENGLISH))
                .startsWith("Response missed, was due")
                .contains("10:30");
        assertThat(sentence("zhoutao", number, DEADLINE_MISSED, Locale.SIMPLIFIED_CHINESE))
                .startsWith("响应已超时")
                .contains("10:30");
        assertThat(told.people(number, ESCALATED))
                .as("the deadline has told it")
                .isEmpty();
    }

    @Test
    void a_deadline_that_comes_near_tells_the_holder_and_the_lead() {
        workshop.timeIs("2026-03-02T10:00");
        var number = workshop.repair("P1");
        workshop.claim("qianjin", number);
        workshop.timeIs("2026-03-02T13:01", number);
        assertThat(told.people(number, DEADLINE_APPROACHING)).containsOnly("qianjin", "zhaolei");
    }

    @Test
    void who_is_given_a_task_is_told_by_whom_and_who_takes_one_is_not() {
        var number = workshop.repair("P3");
        var task = workshop.task(number).id();
        As.user("zhaolei", () -> tasks.claim(task));
        assertThat(told.people(number, TASK_GIVEN)).isEmpty();
        As.user("zhaolei", () -> tasks.reassign(task, new UserId("qianjin")));
        assertThat(told.people(number, TASK_GIVEN)).containsExactly("qianjin");
        assertThat(told.lines("qianjin", number, Locale.ENGLISH)).first().satisfies(line -> {
            assertThat(line.sentence()).isEqualTo("赵磊 gave you the task “Repair”");
            assertThat(line.message().path()).isEqualTo("tasks/" + task);
            assertThat(line.title()).isEqualTo("Switch is down");
        });
    }

    @Test
    void a_task_for_a_group_tells_only_who_wants_it() {
        var silent = workshop.repair("P3");
        assertThat(told.people(silent, TASK_OFFERED)).isEmpty();
        As.user("qianjin", () -> settings.chooseReach(TASK_OFFERED, Reach.BELL));
        try {
            var number = workshop.repair("P3");
            assertThat(told.people(number, TASK_OFFERED)).containsExactly("qianjin");
            assertThat(told.mails(number)).isZero();
        } finally {
            As.user("qianjin", () -> settings.chooseReach(TASK_OFFERED, Reach.NOWHERE));
        }
    }

    @Test
    void a_task_is_not_told_to_those_whom_a_duty_keeps_away() {
        var repairs = new Repairs(
                product.getBean(StartService.class),
                product.getBean(TaskActs.class),
                product.getBean(CaseReader.class));
        var wanted = List.of("qianjin", "zhaolei");
        wanted.forEach(person -> As.user(person, () -> settings.chooseReach(TASK_OFFERED, Reach.BELL)));
        try {
            var number = repairs.done("Patch panel", "zhaolei");
            assertThat(told.people(number, TASK_OFFERED))
                    .as("both of the repair, one of its verification")
                    .containsExactly("qianjin", "qianjin", "zhaolei");
        } finally {
            wanted.forEach(person -> As.user(person, () -> settings.chooseReach(TASK_OFFERED, Reach.NOWHERE)));
        }
    }

    @Test
    void a_client_gets_a_receipt_and_never_an_internal_comment() {
        var number = reportedBy("chenchen");
        assertThat(told.people(number, CASE_OPENED)).containsExactly("chenchen");
        As.user("wangmin", () -> cases.comment(number, "内部分析", false));
        assertThat(told.people(number, CASE_COMMENTED)).isEmpty();
        As.user("wangmin", () -> cases.comment(number, "已联系", true));
        assertThat(told.people(number, CASE_COMMENTED)).containsExactly("chenchen");
        As.user("chenchen", () -> cases.comment(number, "谢谢", true));
        assertThat(told.people(number, CASE_COMMENTED)).as("the own one").containsExactly("chenchen");
    }

    @Test
    void staff_need_no_receipt_but_hear_of_comments_and_of_the_end() {
        var number = workshop.repair("P3");
        workshop.claim("zhaolei", number);
        As.user("liqiang", () -> cases.comment(number, "Port 7 is dead", false));
        assertThat(told.people(number, CASE_OPENED)).isEmpty();
        assertThat(told.people(number, CASE_COMMENTED)).containsExactly("wangmin", "zhaolei");
        workshop.complete(number, "cancel");
        assertThat(told.people(number, CASE_CLOSED)).containsExactly("wangmin");
        assertThat(sentence("wangmin", number, CASE_CLOSED, Locale.ENGLISH)).isEqualTo("Ended: Cancelled");
    }

    @Test
    void an_escalation_tells_the_group_it_went_to() {
        var number = workshop.repair("P3");
        As.user(
                "zhaolei",
                () -> transaction.executeWithoutResult(status ->
                        escalations.functional(number, "tech-network", "tech-security", "Looks like an attack")));
        assertThat(told.people(number, ESCALATED)).containsExactly("xiefang", "zhenghua");
        assertThat(sentence("xiefang", number, ESCALATED, Locale.ENGLISH))
                .startsWith("赵磊 escalated it to ")
                .endsWith("Looks like an attack");
    }

    @Test
    void what_is_rolled_back_was_never_told() {
        var number = workshop.repair("P3");
        As.user(
                "liqiang",
                () -> transaction.executeWithoutResult(status -> {
                    cases.comment(number, "taken back", false);
                    assertThat(told.people(number, CASE_COMMENTED)).containsExactly("wangmin");
                    status.setRollbackOnly();
                }));
        assertThat(told.people(number, CASE_COMMENTED)).isEmpty();
        assertThat(told.mails(number)).isZero();
    }

    private CaseNumber reportedBy(String client) {
        return As.user(client, () -> processes.start("incident", Map.of("title", "打印机", "description", "没有反应")));
    }

    private String sentence(String person, CaseNumber number, MessageKind kind, Locale locale) {
        List<MessageLine> lines = told.lines(person, number, locale);
        return lines.stream()
                .filter(line -> line.message().kind() == kind)
                .findFirst()
                .orElseThrow()
                .sentence();
    }
}
