package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.opsward.knowledge.ArticleSummary;
import io.opsward.knowledge.KnowledgeService;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Finds articles of the knowledge base; what is asked for stands in the address. */
@Route("knowledge")
@Menu(title = "knowledge.list", order = 45, icon = "vaadin:book")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor", "administrator"})
class ArticleSearchView extends Div implements AfterNavigationObserver {

    private static final int MOST = 50;
    private static final int LONGEST_QUERY = 100;
    private static final String WORDS = "q";

    private final transient KnowledgeService knowledge;
    private final TextField words = new TextField();
    private final Div results = new Div();

    ArticleSearchView(KnowledgeService knowledge) {
        this.knowledge = knowledge;
        words.setPlaceholder(getTranslation("knowledge.search"));
        words.setAriaLabel(getTranslation("knowledge.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_QUERY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("knowledge-words");
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var query = words.isEmpty() ? QueryParameters.empty() : QueryParameters.of(WORDS, words.getValue());
                getUI().ifPresent(ui -> ui.navigate(ArticleSearchView.class, query));
            }
        });
        var bar = new Div(words);
        bar.addClassName("toolbar");
        add(new PageHeader(getTranslation("knowledge.list")), bar, results);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        words.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(WORDS)
                .orElse(""));
        var found = knowledge.search(words.getValue(), MOST);
        results.removeAll();
        if (found.isEmpty()) {
            results.add(new EmptyState(getTranslation("knowledge.none"), getTranslation("knowledge.none-hint")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("knowledge-list");
        found.forEach(article -> list.add(row(article)));
        results.add(list);
    }

    private ListItem row(ArticleSummary article) {
        var number = new Span(article.id().value());
        number.addClassName("code");
        var title = new Span(article.title());
        title.addClassName("strong");
        var symptom = new Paragraph(article.symptom());
        symptom.addClassName("muted");
        var uses = new Span(getTranslation("knowledge.used", article.useCount()));
        uses.addClassName("muted");
        var head = new Div(number, uses);
        head.addClassName("knowledge-row-head");
        var link = new Anchor("knowledge/" + article.id(), head, title, symptom);
        link.setRouterIgnore(false);
        link.addClassName("card");
        return new ListItem(link);
    }
}
