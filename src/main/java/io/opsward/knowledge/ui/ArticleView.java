package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.knowledge.ArticleId;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Moments;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** An article to read. */
@Route("knowledge/:id")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor", "administrator"})
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient KnowledgeService knowledge;
    private String title = "";

    ArticleView(KnowledgeService knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("id")
                .filter(ArticleId::isValid)
                .map(ArticleId::new)
                .orElseThrow(() -> new NotFound("article"));
        var article = knowledge.get(id);
        title = article.id() + " · " + article.title();
        removeAll();
        var back = new Anchor("knowledge", getTranslation("knowledge.back"));
        back.setRouterIgnore(false);
        add(back, new PageHeader(article.title()), facts(article), text(article));
    }

    private Div facts(io.opsward.knowledge.Article article) {
        var number = new Span(article.id().value());
        number.addClassName("code");
        var facts = new Div(
                number,
                new Span(getTranslation("knowledge.status." + article.status())),
                new Span(getTranslation("knowledge.version", article.version())),
                new Span(getTranslation("knowledge.updated", Moments.dateTime(article.updatedAt()))),
                new Span(getTranslation("knowledge.used", article.useCount())));
        facts.addClassNames("knowledge-facts", "muted");
        return facts;
    }

    private Article text(io.opsward.knowledge.Article article) {
        var keywords = new Div();
        keywords.addClassName("knowledge-keywords");
        article.keywords().forEach(word -> keywords.add(new Badge(word, Badge.Tone.NEUTRAL)));
        var text = new Article(
                part("symptom", article.symptom()),
                part("analysis", article.analysis()),
                part("solution", article.solution()),
                part("applies-to", article.appliesTo()),
                keywords);
        text.addClassNames("card", "knowledge-article");
        return text;
    }

    private Section part(String key, String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("knowledge-text");
        return new Section(new H2(getTranslation("knowledge." + key)), paragraph);
    }
}
