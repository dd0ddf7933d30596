package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.opsward.knowledge.ArticleHit;
import io.opsward.knowledge.ArticleSummary;

/** An article that was found: what it is, where the words stand, whether it helped others. */
class ArticleRow extends ListItem {

    ArticleRow(ArticleHit hit) {
        var article = hit.article();
        var number = new Span(article.id().value());
        number.addClassName("code");
        var head = new Div(
                number, ArticleBadges.of(article.kind(), article.status(), article.confidentiality()), use(article));
        head.addClassName("knowledge-row-head");
        var title = new Div(Passages.of(hit.title()));
        title.addClassNames("strong", "knowledge-row-title");
        var excerpt = new Paragraph(Passages.of(hit.excerpt()));
        excerpt.addClassName("muted");
        var link = new Anchor("knowledge/" + article.id(), head, title, excerpt);
        link.setRouterIgnore(false);
        link.addClassName("card");
        add(link);
    }

    private Span use(ArticleSummary article) {
        var use = new Span(getTranslation("knowledge.used", article.useCount()));
        article.count()
                .helpfulPercent()
                .ifPresent(percent -> use.add(" · " + getTranslation("knowledge.helpful-percent", percent)));
        use.addClassNames("muted", "knowledge-row-use");
        return use;
    }
}
