package io.opsward.problem.process;

import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.CaseRun;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** A problem on its way. */
public final class ProblemRun extends CaseRun<ProblemRun> {

    private static final String ONE_WHY = "[{\"why\":\"Why is it down?\",\"because\":\"The table space is full\"}]";

    private ProblemRun(ApplicationContext context, CaseNumber number) {
        super(context, number, "problem");
    }

    @Override
    protected ProblemRun self() {
        return this;
    }

    /** 王敏 reports a problem before anything has happened. */
    public static ProblemRun reported(ApplicationContext context) {
        return reported(context, Map.of());
    }

    /** The same with other values. */
    public static ProblemRun reported(ApplicationContext context, Map<String, Object> others) {
        var report = new HashMap<>(report());
        report.put("origin", "proactive");
        report.putAll(others);
        var processes = context.getBean(ProcessGateway.class);
        return new ProblemRun(context, As.user("wangmin", () -> processes.start("problem", report)));
    }

    /** Another process proposes it. */
    public static ProblemRun proposed(ApplicationContext context) {
        var processes = context.getBean(ProcessGateway.class);
        return new ProblemRun(
                context, As.user("zhoutao", () -> processes.startByMessage("problem-proposed", report())));
    }

    /** What the product has raised itself. */
    public static ProblemRun of(ApplicationContext context, CaseNumber number) {
        return new ProblemRun(context, number);
    }

    private static Map<String, Object> report() {
        return Map.of(
                "title", "Table space fills up again and again",
                "description", "Every second Monday",
                "clientOrg", "first-hospital");
    }

    /** Accepted as P3. */
    public ProblemRun accepted() {
        return done(
                "zhoutao",
                "Task_ReviewProblem",
                "reviewDecision",
                "accept",
                "scope",
                "HIS",
                "importance",
                "medium",
                "urgency",
                "medium");
    }

    /** 李强 answers for it, 赵磊's field helps. */
    public ProblemRun assigned() {
        return accepted()
                .done(
                        "zhoutao",
                        "Task_AssignProblem",
                        "owner",
                        "liqiang",
                        "helperFields",
                        "[\"tech-network\"]",
                        "targetDate",
                        "2027-03-31");
    }

    /** 李强 finds the cause by asking why. */
    public ProblemRun analysed() {
        return own(
                "Task_AnalyseCause",
                "rcaMethod",
                "five-whys",
                "whys",
                ONE_WHY,
                "evidence",
                "alert.log",
                "rootCause",
                "No alarm at 85 %",
                "rootCauseType",
                "technology");
    }

    /** The cause is known and the workaround published. */
    public ProblemRun published() {
        return own(
                "Task_DescribeWorkaround",
                "workaroundFound",
                "yes",
                "knownErrorSymptom",
                "ORA-01653",
                "workaround",
                "Add a data file",
                "keywords",
                "tablespace，表空间");
    }

    /** 李强 proposes a way and 周涛 takes it. */
    public ProblemRun route(String way) {
        return own("Task_ProposeFix", "permanentFix", "Alarm", "proposedRoute", way, "routeReason", "Cheap")
                .done(
                        "zhoutao",
                        "Task_AssessError",
                        "fixRoute",
                        way,
                        "assessmentRemark",
                        "Agreed",
                        "riskStatement",
                        "It may happen again",
                        "targetDate",
                        "2027-04-30");
    }

    /** The training has removed the cause; now it is observed. */
    public ProblemRun trained() {
        return route("training")
                .done(
                        "zhoutao",
                        "Task_ArrangeTraining",
                        "trainingNeed",
                        "All of operations",
                        "trainingDate",
                        "2027-02-01",
                        "trainingProof",
                        "List");
    }

    /** Nothing has come for 14 days. @param effective yes or no */
    public ProblemRun verified(String effective) {
        return timePasses("Event_ObservationEnded")
                .own("Task_VerifyFix", "verification", "Nothing in 14 days", "fixEffective", effective);
    }

    /** 周涛 writes down what was learned. */
    public ProblemRun reviewed() {
        return done(
                "zhoutao", "Task_ReviewOutcome", "lessons", "Watch growth", "indicatorCheck", "No repeated incidents");
    }

    /** 李强 settles what the knowledge base gets. */
    public ProblemRun imported(Object... values) {
        return own("Task_ImportKnowledge", values);
    }

    /** What was learned is written down as a new article. */
    public ProblemRun learned() {
        return imported(
                "knowledgeImport",
                "new",
                "articleTitle",
                "Table spaces fill up",
                "articleSymptom",
                "ORA-01653",
                "articleSolution",
                "Alarm at 85 %");
    }

    /** Closed at last. */
    public ProblemRun closed(String by) {
        return done(by, "Task_CloseProblem", "closureRemark", "Done");
    }

    /** 李强 does a task of his own. */
    public ProblemRun own(String task, Object... values) {
        return done("liqiang", task, values);
    }
}
