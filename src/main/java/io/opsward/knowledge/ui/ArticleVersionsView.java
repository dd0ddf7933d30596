package io.opsward.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.identity.UserId;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.ArticleVersion;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every version of an article, and two of them side by side; which two stands in the address. */
@Route("knowledge/:id/versions")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor", "administrator"})
class ArticleVersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OLDER = "from";
    private static final String NEWER = "to";

    private final transient ArticleParts parts;
    private String title = "";

    ArticleVersionsView(ArticleParts parts) {
        this.parts = parts;
        addClassName("knowledge-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = ArticleAddress.article(event);
        var versions = parts.knowledge().versions(id);
        if (versions.isEmpty()) {
            throw new NotFound("versions of article " + id);
        }
        title = getTranslation("knowledge.versions-of", id);
        removeAll();
        var back = new Anchor("knowledge/" + id, getTranslation("knowledge.to-article"));
        back.setRouterIgnore(false);
        var newest = versions.get(0);
        add(back, new PageHeader(newest.content().title()), table(versions));
        var query = event.getLocation().getQueryParameters();
        var newer = chosen(query, NEWER, versions, 0);
        var older = chosen(query, OLDER, versions, versions.indexOf(newer) + 1);
        if (versions.size() > 1) {
            add(choice(id, versions, older, newer));
        }
        add(new VersionComparison(older, newer));
    }

    private static ArticleVersion chosen(
            QueryParameters query, String name, List<ArticleVersion> versions, int otherwise) {
        var wanted = query.getSingleParameter(name).orElse("");
        return versions.stream()
                .filter(version -> String.valueOf(version.version()).equals(wanted))
                .findFirst()
                .orElseGet(() -> versions.get(Math.min(otherwise, versions.size() - 1)));
    }

    private Div choice(ArticleId id, List<ArticleVersion> versions, ArticleVersion older, ArticleVersion newer) {
        var left = select("knowledge.compare-from", versions, older);
        var right = select("knowledge.compare-to", versions, newer);
        Stream.of(left, right)
                .forEach(select -> select.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        UI.getCurrent()
                                .navigate(
                                        "knowledge/" + id + "/versions",
                                        QueryParameters.simple(Map.of(
                                                OLDER, String.valueOf(left.getValue()),
                                                NEWER, String.valueOf(right.getValue()))));
                    }
                }));
        var bar = new Div(left, right);
        bar.addClassName("toolbar");
        return bar;
    }

    private Select<Integer> select(String key, List<ArticleVersion> versions, ArticleVersion chosen) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation(key));
        select.setItems(versions.stream().map(ArticleVersion::version).toList());
        select.setItemLabelGenerator(number -> getTranslation("knowledge.version-number", number));
        select.setValue(chosen.version());
        return select;
    }

    private DataTable table(List<ArticleVersion> versions) {
        var table =
                new DataTable(Stream.of("version", "state", "author", "updated", "reviewer", "remark-of-review", "case")
                        .map(column -> getTranslation("knowledge." + column))
                        .toArray(String[]::new));
        var names = names(versions);
        for (var version : versions) {
            var review = version.review();
            table.addRow(
                    new Span(String.valueOf(version.version())),
                    ArticleBadges.of(version.state()),
                    new Span(name(version.author(), names)),
                    new Span(Moments.dateTime(version.writtenAt())),
                    new Span(review.by() == null ? "" : name(review.by(), names)),
                    new Span(review.remark() == null ? "" : review.remark()),
                    version.caseNumber() == null ? new Span() : new CaseLink(version.caseNumber()));
        }
        return table;
    }

    private String name(UserId id, Map<UserId, String> names) {
        return id.equals(UserId.SYSTEM) ? getTranslation("knowledge.system") : names.getOrDefault(id, id.value());
    }

    private Map<UserId, String> names(List<ArticleVersion> versions) {
        return parts.people()
                .displayNames(versions.stream()
                        .flatMap(version ->
                                Stream.of(version.author(), version.review().by()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
