package io.opsward.change.ui;

import static io.opsward.change.ui.ChangeTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.opsward.change.Approval;
import io.opsward.change.Assessment;
import io.opsward.change.ChangeDetails;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Steps, assessments and approvals of a change, in tables; what staff say of each other is not for clients. */
@org.springframework.stereotype.Component
class ChangeTables {

    private final UserDirectory people;
    private final CurrentUser currentUser;

    ChangeTables(UserDirectory people, CurrentUser currentUser) {
        this.people = people;
        this.currentUser = currentUser;
    }

    Optional<Component> steps(ChangeDetails change) {
        var table = table("step", "planned", "done-at");
        change.lists()
                .steps()
                .forEach(step -> table.addRow(
                        prose(step.text()),
                        new Span(step.minutes() == null ? "" : text("change.minutes", step.minutes())),
                        new Span(Moments.dateTime(step.doneAt()))));
        return section("steps", table);
    }

    Optional<Component> assessments(ChangeDetails change) {
        if (currentUser.isClient()) {
            return Optional.empty();
        }
        var names = names(change.lists().assessments().stream().map(Assessment::person));
        var table = table("field", "person", "time", "risk", "downtime", "environment", "opinion");
        change.lists().assessments().forEach(assessment -> addRow(table, assessment, change, names));
        return section("assessments", table);
    }

    private static void addRow(
            DataTable table, Assessment assessment, ChangeDetails change, Map<UserId, String> names) {
        var opinion = assessment.opinion();
        table.addRow(
                new Span(text("group." + assessment.field())),
                new Span(names.getOrDefault(new UserId(assessment.person()), assessment.person())),
                new Span(Moments.dateTime(assessment.assessedAt())),
                new Span(opinion.impact() + " x " + opinion.probability()),
                new Span(text("change.minutes", opinion.downtimeMinutes())),
                new Span(
                        opinion.environmentMatches()
                                ? text("change.environment.same")
                                : text("change.environment.different", opinion.environmentNote())),
                said(
                        text(opinion.feasible() ? "change.feasible" : "change.rework"),
                        opinion.remark(),
                        assessment.round() < change.done().returnCount()));
    }

    Optional<Component> approvals(ChangeDetails change) {
        var names = names(change.lists().approvals().stream().map(Approval::person));
        var table = table("what", "person", "decision", "time");
        change.lists().approvals().stream()
                .filter(approval -> !currentUser.isClient() || approval.kind() == Approval.Kind.CLIENT)
                .forEach(approval -> table.addRow(
                        new Span(text("change.approval." + approval.kind())),
                        new Span(
                                approval.person() == null
                                        ? text("change.board")
                                        : names.getOrDefault(new UserId(approval.person()), approval.person())),
                        said(
                                text("change.decision." + approval.decision()),
                                approval.remark(),
                                approval.round() < change.done().returnCount()),
                        new Span(Moments.dateTime(approval.decidedAt()))));
        return section("approvals", table);
    }

    private Map<UserId, String> names(Stream<String> accounts) {
        return people.displayNames(
                accounts.filter(Objects::nonNull).map(UserId::new).collect(Collectors.toSet()));
    }

    private static Span said(String decision, @Nullable String remark, boolean isVoid) {
        var said = new Span(new Span(decision));
        if (isVoid) {
            said.add(new Span(" "), new Badge(text("change.void"), Badge.Tone.NEUTRAL));
        }
        if (remark != null && !remark.isEmpty()) {
            said.add(prose(remark));
        }
        return said;
    }

    private static Span prose(String words) {
        var prose = new Span(words);
        prose.addClassName("change-prose");
        return prose;
    }

    private static DataTable table(String... columns) {
        return new DataTable(
                Stream.of(columns).map(column -> text("change." + column)).toArray(String[]::new));
    }

    private static Optional<Component> section(String heading, DataTable table) {
        if (table.isEmpty()) {
            return Optional.empty();
        }
        var section = new Section(new H3(text("change." + heading)), table);
        section.addClassNames("card", "fact-sheet", "change-table");
        return Optional.of(section);
    }
}
