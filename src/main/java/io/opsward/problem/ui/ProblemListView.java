package io.opsward.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.problem.ProblemRegister;
import io.opsward.problem.ProblemSummary;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import io.opsward.shared.ui.PriorityBadge;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All problems, for those who work on them or check the work. */
@Route("problems")
@Menu(title = "problem.list", order = 42, icon = "vaadin:search-plus")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class ProblemListView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 50;

    private final transient ProblemRegister problems;
    private final transient UserDirectory people;
    private final ProblemFilterBar filterBar;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("problem.more"), click -> load());

    private transient @Nullable ProblemSummary last;

    ProblemListView(ProblemRegister problems, UserDirectory people) {
        this.problems = problems;
        this.people = people;
        filterBar = new ProblemFilterBar(
                people.displayNames(problems.owners()),
                query -> getUI().ifPresent(ui -> ui.navigate(ProblemListView.class, query)));
        table = new DataTable(Stream.of("number", "title", "priority", "status", "owner", "known-error", "target")
                .map(column -> getTranslation("problem." + column))
                .toArray(String[]::new));
        nothing.add(new EmptyState(getTranslation("problem.none"), getTranslation("problem.none-hint")));
        add(new PageHeader(getTranslation("problem.list")), filterBar, table, nothing, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filterBar.read(event.getLocation().getQueryParameters());
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var found = problems.list(filterBar.filter(), last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var names = people.displayNames(page.stream()
                .map(ProblemSummary::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        page.forEach(problem -> addRow(problem, names));
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(ProblemSummary problem, Map<UserId, String> names) {
        var title = new Span(problem.title());
        title.addClassName("strong");
        var target = new Span(problem.targetDate() == null ? "" : Moments.date(problem.targetDate()));
        target.addClassName("nowrap");
        table.addRow(
                new CaseLink(problem.number()),
                title,
                new PriorityBadge(problem.priority()),
                ProblemTexts.status(problem.status()),
                new Span(problem.owner() == null ? "" : names.getOrDefault(problem.owner(), "")),
                knownError(problem),
                target);
    }

    private static Component knownError(ProblemSummary problem) {
        return problem.knownError() == null
                ? new Span()
                : new Anchor("knowledge/" + problem.knownError(), problem.knownError());
    }
}
