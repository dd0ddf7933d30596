package io.opsward.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.identity.GroupKey;
import io.opsward.knowledge.Article;
import io.opsward.knowledge.ArticleKind;
import io.opsward.knowledge.ArticleStatus;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** An article to read. */
@Route("knowledge/:id")
@RolesAllowed({
    "service-desk",
    "tech-support",
    "operations",
    "management",
    "process-owner",
    "auditor",
    "administrator",
    "client"
})
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleParts parts;
    private String title = "";

    ArticleView(ArticleParts parts) {
        this.parts = parts;
        addClassName("knowledge-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = parts.knowledge().get(ArticleAddress.article(event));
        var staff = !parts.user().isClient();
        title = article.id() + " · " + article.content().title();
        removeAll();
        var back = new Anchor("knowledge", getTranslation("knowledge.back"));
        back.setRouterIgnore(false);
        add(back, header(article), identity(article));
        notice(article);
        var side = new Aside(
                new RatingBox(article, ArticleAddress.caseNumber(event).orElse(null), parts),
                new ArticleFacts(article, parts, staff));
        if (staff) {
            side.add(new ArticleUses(parts.knowledge().uses(article.id()), parts.cases()));
        }
        var columns = new Div(new ArticlePaper(article.content()), side);
        columns.addClassName("knowledge-columns");
        add(columns);
    }

    private PageHeader header(Article article) {
        var actions = new ArrayList<Button>();
        if (!parts.user().isClient()) {
            actions.add(button("knowledge.versions", "/versions", article));
        }
        if (parts.user().isInAnyOf(GroupKey.MANAGEMENT) && article.status().isPublished()) {
            actions.add(new Button(
                    getTranslation("knowledge.retire"), click -> new RetireDialog(article.id(), parts).open()));
        }
        if (parts.authoring().mayWrite()) {
            var edit = button("knowledge.edit", "/edit", article);
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(edit);
        }
        return new PageHeader(article.content().title(), actions.toArray(Button[]::new));
    }

    private Button button(String key, String page, Article article) {
        return new Button(getTranslation(key), click -> UI.getCurrent().navigate("knowledge/" + article.id() + page));
    }

    private Div identity(Article article) {
        var number = new Span(article.id().value());
        number.addClassName("code");
        var identity = new Div(
                number,
                ArticleBadges.of(
                        article.content().kind(),
                        article.status(),
                        article.content().audience().confidentiality()),
                new Span(getTranslation("knowledge.used", article.useCount())));
        identity.addClassNames("knowledge-facts", "muted");
        return identity;
    }

    private void notice(Article article) {
        if (article.status() == ArticleStatus.RETIRED) {
            notice(getTranslation("knowledge.retired-notice"), article);
        } else if (article.status() == ArticleStatus.REVIEW_DUE) {
            notice(getTranslation("knowledge.due-notice"), article);
        } else if (article.content().kind() == ArticleKind.KNOWN_ERROR
                && article.content().solution().isBlank()) {
            notice(getTranslation("knowledge.known-error-notice"), article);
        }
    }

    private void notice(String text, Article article) {
        var notice = new Paragraph(text + " ");
        notice.addClassName("knowledge-notice");
        if (article.replacedBy() != null) {
            var link = new Anchor(
                    "knowledge/" + article.replacedBy(),
                    getTranslation("knowledge.read-instead", article.replacedBy()));
            link.setRouterIgnore(false);
            notice.add(link);
        }
        add(notice);
    }
}
