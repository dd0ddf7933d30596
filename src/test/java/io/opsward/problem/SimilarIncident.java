package io.opsward.problem;

import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.CaseRun;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** An incident of a category of the test's own, so that no other test has one like it. */
final class SimilarIncident extends CaseRun<SimilarIncident> {

    private SimilarIncident(ApplicationContext context, CaseNumber number) {
        super(context, number, "incident");
    }

    /** Registered, graded P4 and solved; the next step is to close it. */
    static SimilarIncident solved(ApplicationContext context, String category) {
        return graded(context, category, "low").solved();
    }

    /** Registered and graded; impact high gives P1. */
    static SimilarIncident graded(ApplicationContext context, String category, String impact) {
        var processes = context.getBean(ProcessGateway.class);
        var number = As.user(
                "wangmin",
                () -> processes.start(
                        "incident",
                        Map.of(
                                "title", "Slow again: " + category,
                                "description", "Since nine",
                                "clientOrg", "first-hospital",
                                "serviceItem", "his-application",
                                "channel", "phone")));
        return new SimilarIncident(context, number)
                .done("wangmin", "Task_RegisterIncident", "kind", "incident")
                .done(
                        "wangmin",
                        "Task_ClassifyIncident",
                        "category",
                        category,
                        "subcategory",
                        "-",
                        "impact",
                        impact,
                        "urgency",
                        impact.equals("high") ? "high" : "medium");
    }

    SimilarIncident solved() {
        return done("wangmin", "Task_GiveFirstSupport", "firstLineResolved", true, "resolution", "Restarted")
                .done("chenchen", "Task_ConfirmResolution", "clientAccepted", "accepted");
    }

    SimilarIncident closed(String category) {
        return closed(category, null);
    }

    SimilarIncident closed(String category, @org.jspecify.annotations.Nullable String item) {
        return done(
                "wangmin",
                "Task_CloseIncident",
                "closureCode",
                "solved",
                "finalCategory",
                category,
                "configurationItem",
                item,
                "timeSpentMinutes",
                5L);
    }

    @Override
    protected SimilarIncident self() {
        return this;
    }
}
