package io.opsward.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.knowledge.Article;
import io.opsward.knowledge.ArticleVersion;
import io.opsward.knowledge.ArticleWorklist;
import io.opsward.knowledge.VersionState;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** What waits for the user in the knowledge base: own drafts, reviews, yearly checks. */
@Route("knowledge/mine")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner"})
class MyArticlesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ArticleWorklist worklist;

    MyArticlesView(ArticleWorklist worklist) {
        this.worklist = worklist;
        addClassName("knowledge-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("knowledge.mine");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var back = new Anchor("knowledge", getTranslation("knowledge.back"));
        back.setRouterIgnore(false);
        add(
                back,
                new PageHeader(getTranslation("knowledge.mine")),
                section("knowledge.own", versions(worklist.own())),
                section("knowledge.to-review", versions(worklist.toReview())),
                section("knowledge.due", due(worklist.due())));
    }

    private Section section(String key, DataTable table) {
        var content = table.isEmpty() ? new Paragraph(getTranslation(key + "-none")) : table;
        if (table.isEmpty()) {
            ((Paragraph) content).addClassName("muted");
        }
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("knowledge-worklist");
        return section;
    }

    private DataTable versions(List<ArticleVersion> versions) {
        var table = table("number", "title-of", "version", "state", "updated", "case");
        for (var version : versions) {
            var page = version.state() == VersionState.DRAFT ? "/edit" : "/versions";
            table.addRow(
                    link(version.id() + page, version.id().value()),
                    strong(version.content().title()),
                    new Span(String.valueOf(version.version())),
                    ArticleBadges.of(version.state()),
                    moment(Moments.dateTime(version.writtenAt())),
                    version.caseNumber() == null ? new Span() : new CaseLink(version.caseNumber()));
        }
        return table;
    }

    private DataTable due(List<Article> articles) {
        var table = table("number", "title-of", "keeper", "status", "review-on");
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        for (var article : articles) {
            table.addRow(
                    link(article.id().value(), article.id().value()),
                    strong(article.content().title()),
                    new Span(getTranslation("group." + article.keeper())),
                    new Span(getTranslation("knowledge.status." + article.status())),
                    moment(article.reviewOn() == null ? "" : dates.format(article.reviewOn())));
        }
        return table;
    }

    private DataTable table(String... columns) {
        return new DataTable(Stream.of(columns)
                .map(column -> getTranslation("knowledge." + column))
                .toArray(String[]::new));
    }

    private static Component link(String page, String text) {
        var link = new Anchor("knowledge/" + page, text);
        link.setRouterIgnore(false);
        link.addClassNames("code", "nowrap");
        return link;
    }

    private static Span strong(String text) {
        var span = new Span(text);
        span.addClassName("strong");
        return span;
    }

    private static Span moment(String text) {
        var span = new Span(text);
        span.addClassName("nowrap");
        return span;
    }
}
