package io.opsward.problem.ui;

import static io.opsward.problem.ui.ProblemTexts.text;
import static io.opsward.problem.ui.ProblemTexts.word;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.problem.ProblemDetails;
import io.opsward.problem.ProgressNote;
import io.opsward.problem.RootCauseAnalysis;
import io.opsward.shared.ui.FactSheet;
import io.opsward.shared.ui.Moments;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a problem is about and what causes it. */
@Component
class ProblemSheets {

    private static final String ROOM = "problem";

    private final ServiceCatalogue catalogue;
    private final UserDirectory people;

    ProblemSheets(ServiceCatalogue catalogue, UserDirectory people) {
        this.catalogue = catalogue;
        this.people = people;
    }

    FactSheet report(ProblemDetails problem) {
        var report = problem.report();
        var locale = UI.getCurrent().getLocale();
        var sheet = new FactSheet(ROOM, "about")
                .fact("status", ProblemTexts.status(problem.summary().status()))
                .fact("source", word("source", report.source()))
                .fact("origin", word("origin", report.origin()))
                .fact("client", catalogue.organisationName(report.clientOrganisation(), locale))
                .fact("service-item", catalogue.itemName(report.serviceItem(), locale))
                .fact("category", word("category", report.category()));
        if (report.configurationItem() != null) {
            sheet.fact(
                    "configuration-item",
                    new Anchor("configuration/" + report.configurationItem(), report.configurationItem()));
        }
        return sheet.prose("statement", report.statement());
    }

    FactSheet assessment(ProblemDetails problem) {
        var sheet = new FactSheet(ROOM, "assessed");
        var assessment = problem.assessment();
        if (assessment != null) {
            sheet.fact("importance", word("level", assessment.importance()))
                    .fact("urgency", word("level", assessment.urgency()))
                    .fact("owner", name(problem.summary().owner()))
                    .fact("helpers", groups(problem.search().helpers()))
                    .fact("target", day(problem))
                    .fact("analysis-due", Moments.dateTime(problem.search().due()))
                    .fact("extensions", counted(problem.search().extensionCount()))
                    .prose("scope", assessment.scope());
        }
        return sheet;
    }

    FactSheet cause(ProblemDetails problem) {
        var sheet = new FactSheet(ROOM, "cause");
        var finding = problem.finding();
        if (finding != null) {
            sheet.fact("cause-type", word("cause-type", finding.rootCauseType()))
                    .fact("method", word("method", finding.method()))
                    .fact("found-by", name(problem.search().foundBy()))
                    .fact("found-at", Moments.dateTime(problem.search().foundAt()))
                    .prose("root-cause", finding.rootCause())
                    .wide("analysis", AnalysisPictures.of(RootCauseAnalysis.read(finding.method(), finding.analysis())))
                    .prose("evidence", finding.evidence());
        }
        return sheet;
    }

    FactSheet notes(ProblemDetails problem) {
        var sheet = new FactSheet(ROOM, "notes");
        if (!problem.notes().isEmpty()) {
            var names = people.displayNames(
                    problem.notes().stream().map(ProgressNote::by).collect(Collectors.toSet()));
            var list = new Div();
            list.addClassName("problem-notes");
            problem.notes().forEach(note -> list.add(note(note, names.getOrDefault(note.by(), ""))));
            sheet.wide("progress", list);
        }
        return sheet;
    }

    private static Div note(ProgressNote note, String author) {
        var head = new Span(text("problem.note-head", author, Moments.dateTime(note.at())));
        head.addClassName("secondary");
        return new Div(head, new Div(note.text()));
    }

    private String name(@Nullable UserId id) {
        return id == null ? "" : people.displayName(id);
    }

    private static String groups(List<GroupKey> groups) {
        return groups.stream().map(group -> text("group." + group)).collect(Collectors.joining(" · "));
    }

    private static String day(ProblemDetails problem) {
        var target = problem.summary().targetDate();
        return target == null ? "" : Moments.date(target);
    }

    static String counted(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
