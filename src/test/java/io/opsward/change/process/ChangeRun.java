package io.opsward.change.process;

import io.opsward.engine.ProcessGateway;
import io.opsward.engine.TaskGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.CaseJobs;
import io.opsward.testing.CaseRun;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A change on its way, asked for by 李强; its window is two hours a fortnight from now. */
final class ChangeRun extends CaseRun<ChangeRun> {

    private static final String REQUESTER = "liqiang";

    private final Instant opens;
    private final CaseJobs jobs;
    private final TaskService engineTasks;
    private final TaskGateway tasks;

    private ChangeRun(ApplicationContext context, CaseNumber number, Instant opens) {
        super(context, number, "change");
        this.opens = opens;
        this.jobs = new CaseJobs(context);
        this.engineTasks = context.getBean(TaskService.class);
        this.tasks = context.getBean(TaskGateway.class);
    }

    @Override
    protected ChangeRun self() {
        return this;
    }

    /** Requested with these values beside or instead of the usual ones: name, value, name, value … */
    static ChangeRun requested(ApplicationContext context, @Nullable Object... more) {
        var opens = opens();
        var values = ChangeEntries.request(opens);
        for (var i = 0; i < more.length; i += 2) {
            values.put((String) more[i], more[i + 1]);
        }
        var processes = context.getBean(ProcessGateway.class);
        return new ChangeRun(context, As.user(REQUESTER, () -> processes.start("change", values)), opens);
    }

    /** Proposed by a case that knows but this. */
    static ChangeRun proposed(ApplicationContext context, Map<String, Object> values) {
        var processes = context.getBean(ProcessGateway.class);
        return new ChangeRun(context, processes.startByMessage("change-proposed", values), opens());
    }

    /** Requested and accepted as this type; the field of the database assesses it. */
    static ChangeRun accepted(ApplicationContext context, String type, @Nullable Object... more) {
        return requested(context, more).acceptedAs(type);
    }

    /** A minor change that nothing was said against, up to its window. */
    static ChangeRun scheduled(ApplicationContext context, @Nullable Object... more) {
        return accepted(context, "minor", more)
                .assessed("2", "2")
                .reviewed("pass")
                .approved("approve")
                .scheduled();
    }

    private static Instant opens() {
        return TestClock.get().instant().plus(Duration.ofDays(14)).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The request as it was, sent in again. */
    ChangeRun submittedAgain() {
        var values = ChangeEntries.request(opens);
        values.put("submission", "submit");
        return done(
                REQUESTER,
                "Task_CompleteRequest",
                values.entrySet().stream()
                        .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                        .toArray());
    }

    ChangeRun acceptedAs(String type) {
        return done(
                "zhoutao",
                "Task_AcceptChange",
                "acceptance",
                "accepted",
                "changeType",
                type,
                "affectedFields",
                "[\"tech-database\"]");
    }

    ChangeRun assessed(String impact, String probability) {
        return done("liqiang", "Task_AssessField", ChangeEntries.assessment(impact, probability, 0));
    }

    /** The field finds that the service has to be down for so long. */
    ChangeRun assessedWithDowntime(long minutes) {
        return done("liqiang", "Task_AssessField", ChangeEntries.assessment("2", "2", minutes));
    }

    ChangeRun reviewed(String outcome) {
        return done("zhaolei", "Task_ReviewPlan", "reviewOutcome", outcome, "reviewRemark", "-");
    }

    ChangeRun approved(String decision) {
        return done("wujing", "Task_ApproveChange", "approval", decision, "approvalRemark", "-");
    }

    /** A member of the board votes. */
    ChangeRun votes(String member, String vote) {
        var task = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number().value())
                .taskAssignee(member)
                .singleResult();
        As.user(member, () -> tasks.complete(task.getId(), Map.of("vote", vote, "voteRemark", "-")));
        return this;
    }

    /** Assessed and reviewed, so that a manager or board decides. */
    ChangeRun readyForApproval(String impact, String probability) {
        return assessed(impact, probability).reviewed("pass");
    }

    ChangeRun clientSays(String decision) {
        return done("chenchen", "Task_ApproveByClient", "clientDecision", decision, "clientRemark", "-");
    }

    ChangeRun scheduled() {
        return done("zhoutao", "Task_ScheduleChange", "trainingState", "not-needed", "exemptionReason", null);
    }

    /** A window that is too soon, for an emergency reason. */
    ChangeRun scheduledForTomorrow() {
        var soon = TestClock.get().instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
        return done(
                "zhoutao",
                "Task_ScheduleChange",
                "windowStart",
                soon.toString(),
                "windowEnd",
                soon.plus(Duration.ofHours(1)).toString(),
                "rollbackDeadline",
                soon.plus(Duration.ofMinutes(30)).toString(),
                "exemptionReason",
                "A disk is about to fail");
    }

    ChangeRun prepared() {
        return done("sunli", "Task_PrepareChange", "backupDone", true, "rollbackReady", true);
    }

    /** So many minutes after the window has opened; what is due by then has happened. */
    ChangeRun isInWindow(int minute) {
        TestClock.get().set(opens.plus(Duration.ofMinutes(minute)));
        jobs.runDue(number());
        return this;
    }

    ChangeRun carriedOut(String result) {
        return done("sunli", "Task_ImplementChange", ChangeEntries.implementation(opens, result));
    }

    ChangeRun rolledBack(boolean disturbed) {
        return done("sunli", "Task_RollBackChange", ChangeEntries.rollback(opens, disturbed));
    }

    ChangeRun verified(String answer) {
        return done("wangmin", "Task_VerifyChange", "verification", answer, "verificationRemark", "Checked");
    }

    ChangeRun nothingToConfigure() {
        return done(
                "sunli",
                "Task_UpdateConfiguration",
                "configurationOutcome",
                "nothing",
                "configurationReason",
                "Same version");
    }

    ChangeRun reviewedAfterwards(String incidents) {
        return done("zhoutao", "Task_ReviewChange", ChangeEntries.review(incidents));
    }

    ChangeRun closed(String code) {
        return done("zhoutao", "Task_CloseChange", "closureCode", code, "closureRemark", null);
    }
}
