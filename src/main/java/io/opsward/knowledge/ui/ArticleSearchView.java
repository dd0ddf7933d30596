package io.opsward.knowledge.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;

/** Finds articles of the knowledge base; what is asked for stands in the address. */
@Route("knowledge")
@Menu(title = "knowledge.list", order = 45, icon = "vaadin:book")
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
class ArticleSearchView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 20;

    private final transient ArticleParts parts;
    private final ArticleFilterBar filter;
    private final UnorderedList results = new UnorderedList();
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("knowledge.more"), click -> load());

    private int shown;

    ArticleSearchView(ArticleParts parts) {
        this.parts = parts;
        filter = new ArticleFilterBar(
                parts.catalogue(),
                !parts.user().isClient(),
                query -> getUI().ifPresent(ui -> ui.navigate(ArticleSearchView.class, query)));
        results.addClassName("knowledge-list");
        nothing.add(new EmptyState(getTranslation("knowledge.none"), getTranslation("knowledge.none-hint")));
        more.addClassName("knowledge-more");
        add(header(), filter, results, nothing, more);
    }

    private PageHeader header() {
        if (!parts.authoring().mayWrite()) {
            return new PageHeader(getTranslation("knowledge.list"));
        }
        var mine = new Button(
                getTranslation("knowledge.mine"), click -> getUI().ifPresent(ui -> ui.navigate(MyArticlesView.class)));
        var write = new Button(
                getTranslation("knowledge.write"),
                click -> getUI().ifPresent(ui -> ui.navigate(ArticleEditorView.NEW)));
        write.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHeader(getTranslation("knowledge.list"), mine, write);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        results.removeAll();
        shown = 0;
        load();
    }

    private void load() {
        var found = parts.knowledge().find(filter.filter(), shown, PAGE + 1);
        found.stream().limit(PAGE).map(ArticleRow::new).forEach(results::add);
        shown += Math.min(PAGE, found.size());
        more.setVisible(found.size() > PAGE);
        nothing.setVisible(shown == 0);
    }
}
