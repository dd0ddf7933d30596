package io.opsward.incident.ui;

import static io.opsward.incident.ui.IncidentTexts.word;
import static io.opsward.incident.ui.IncidentTexts.yes;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.incident.IncidentDetails;
import io.opsward.shared.ui.FactSheet;
import io.opsward.shared.ui.Moments;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facts of an incident, by what they are about. */
@Component
class IncidentSheets {

    private final ServiceCatalogue catalogue;
    private final UserDirectory people;
    private final CurrentUser currentUser;

    IncidentSheets(ServiceCatalogue catalogue, UserDirectory people, CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.people = people;
        this.currentUser = currentUser;
    }

    FactSheet report(IncidentDetails incident) {
        var report = incident.report();
        var locale = UI.getCurrent().getLocale();
        return new FactSheet("incident", "reported")
                .fact("client", catalogue.organisationName(report.clientOrganisation(), locale))
                .fact("service-item", catalogue.itemName(report.serviceItem(), locale))
                .fact("reporter", report.reporterName())
                .fact("phone", report.reporterPhone())
                .fact("occurred", Moments.dateTime(report.occurredAt()))
                .fact("channel", word("channel", report.channel()));
    }

    FactSheet grading(IncidentDetails incident) {
        var sheet = new FactSheet("incident", "graded");
        var grading = incident.grading();
        if (grading != null) {
            sheet.fact("category", word("category", grading.category()))
                    .fact("subcategory", grading.subcategory())
                    .fact("impact", word("impact", grading.impact()))
                    .fact("urgency", word("urgency", grading.urgency()))
                    .fact("response-due", Moments.dateTime(incident.progress().responseDue()))
                    .fact("due", Moments.dateTime(incident.summary().resolutionDue()));
        }
        return sheet;
    }

    FactSheet progress(IncidentDetails incident) {
        var progress = incident.progress();
        var group = incident.summary().assignedGroup();
        return new FactSheet("incident", "worked")
                .fact("group", group == null ? "" : IncidentTexts.text("group." + group))
                .fact("responded", Moments.dateTime(progress.respondedAt()))
                .fact("commander", name(progress.commander()))
                .fact("hold-reason", word("hold-reason", progress.holdReason()))
                .fact("hold-minutes", counted(progress.holdMinutes()))
                .fact("reassign-count", counted(progress.reassignCount()))
                .fact("reopen-count", counted(progress.reopenCount()))
                .fact("regrade-count", counted(progress.regradeCount()))
                .fact("missed", missed(incident.breaches()))
                .prose("breach-reason", incident.breaches().reason());
    }

    private static String missed(IncidentDetails.Breaches breaches) {
        return Stream.of(breaches.response() ? "response" : "", breaches.resolution() ? "resolution" : "")
                .filter(clock -> !clock.isEmpty())
                .map(clock -> word("missed", clock))
                .collect(Collectors.joining(" · "));
    }

    FactSheet solution(IncidentDetails incident) {
        var sheet = new FactSheet("incident", "solution");
        var solution = incident.solution();
        if (solution != null) {
            sheet.fact("solver", name(incident.outcome().solver()))
                    .fact("restored", Moments.dateTime(solution.restoredAt()))
                    .fact("workaround", yes(solution.workaround()))
                    .fact("first-line", yes(solution.firstLineResolved()));
            if (solution.knowledgeUsed() != null && !currentUser.isClient()) {
                sheet.fact("knowledge", new Anchor("knowledge/" + solution.knowledgeUsed(), solution.knowledgeUsed()));
            }
            sheet.prose("resolution", solution.resolution()).prose("cause", solution.cause());
        }
        return sheet;
    }

    FactSheet closure(IncidentDetails incident) {
        var outcome = incident.outcome();
        var sheet = new FactSheet("incident", "ended")
                .fact("closed-by", name(outcome.closedBy()))
                .fact("closed-at", Moments.dateTime(outcome.closedAt()));
        var closure = outcome.closure();
        if (closure != null) {
            sheet.fact("closure-code", word("closure", closure.closureCode()))
                    .fact("final-category", word("category", closure.finalCategory()))
                    .fact("configuration-item", closure.configurationItem())
                    .fact("confirmed-in-person", yes(outcome.confirmedInPerson()));
        }
        return sheet.fact("score", outcome.satisfactionScore() == null ? "" : outcome.satisfactionScore() + " / 5")
                .prose("cancel-reason", outcome.cancelReason());
    }

    private String name(@Nullable UserId id) {
        return id == null ? "" : people.displayName(id);
    }

    private static String counted(long count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
