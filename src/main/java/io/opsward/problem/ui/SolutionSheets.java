package io.opsward.problem.ui;

import static io.opsward.problem.ui.ProblemSheets.counted;
import static io.opsward.problem.ui.ProblemTexts.word;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.problem.Lessons;
import io.opsward.problem.PreventiveAction;
import io.opsward.problem.ProblemDetails;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.FactSheet;
import io.opsward.shared.ui.Moments;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How one lives with a problem, how its cause is removed, and what was learned. */
@Component
class SolutionSheets {

    private static final String ROOM = "problem";

    private final UserDirectory people;

    SolutionSheets(UserDirectory people) {
        this.people = people;
    }

    FactSheet knownError(ProblemDetails problem) {
        var sheet = new FactSheet(ROOM, "known-error-sheet");
        article(sheet, "known-error", problem.summary().knownError());
        return sheet.prose("workaround", problem.learned().workaround());
    }

    FactSheet fix(ProblemDetails problem) {
        var remedy = problem.remedy();
        var sheet = new FactSheet(ROOM, "fix");
        if (remedy.route() != null) {
            sheet.fact("route", word("route", remedy.route()));
            link(sheet, "change", remedy.change());
            sheet.fact("failed-fixes", counted(remedy.failedFixCount()))
                    .fact("risk-accepted-by", name(remedy.riskAcceptedBy()))
                    .fact("risk-signed-by", remedy.riskSignedBy())
                    .fact("observing-since", Moments.dateTime(remedy.observingSince()))
                    .fact("recurrences", counted(remedy.recurrenceCount()))
                    .prose("permanent-fix", remedy.permanentFix())
                    .prose("verification", remedy.verification());
        }
        return sheet;
    }

    FactSheet review(ProblemDetails problem) {
        var sheet = new FactSheet(ROOM, "review");
        var lessons = problem.lessons();
        if (lessons != null) {
            sheet.prose("lessons", lessons.lessons());
            if (!lessons.actions().isEmpty()) {
                sheet.wide("preventive-actions", actions(lessons));
            }
            sheet.prose("indicator-check", lessons.indicatorCheck());
        }
        article(sheet, "article", problem.learned().knowledge());
        return sheet.fact("waived-by", name(problem.learned().waivedBy()))
                .prose("waiver-reason", problem.learned().waiverReason());
    }

    FactSheet ending(ProblemDetails problem) {
        var ending = problem.ending();
        var sheet = new FactSheet(ROOM, "ended").fact("closure-code", word("closure", ending.code()));
        if (ending.mergedInto() != null) {
            sheet.fact("merged-into", new CaseLink(ending.mergedInto()));
        }
        return sheet.fact("resolved-at", Moments.dateTime(ending.resolvedAt()))
                .fact("closed-by", name(ending.closedBy()))
                .fact("closed-at", Moments.dateTime(ending.closedAt()))
                .prose("end-reason", ending.reason());
    }

    private Div actions(Lessons lessons) {
        var names = people.displayNames(
                lessons.actions().stream().map(PreventiveAction::responsible).collect(Collectors.toSet()));
        var list = new Div();
        list.addClassName("problem-notes");
        lessons.actions()
                .forEach(action -> list.add(new Div("%s · %s · %s"
                        .formatted(
                                action.what(),
                                names.getOrDefault(action.responsible(), ""),
                                Moments.date(action.dueOn())))));
        return list;
    }

    private static void article(FactSheet sheet, String key, @Nullable String number) {
        if (number != null) {
            sheet.fact(key, new Anchor("knowledge/" + number, number));
        }
    }

    private static void link(FactSheet sheet, String key, @Nullable String number) {
        if (number != null && CaseNumber.isValid(number)) {
            sheet.fact(key, new CaseLink(new CaseNumber(number)));
        }
    }

    private String name(@Nullable UserId id) {
        return id == null ? "" : people.displayName(id);
    }
}
