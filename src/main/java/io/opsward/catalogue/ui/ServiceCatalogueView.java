package io.opsward.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.shared.Bilingual;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.PermitAll;

/** What is delivered, and to whom; a client sees the own organisation. */
@Route("catalogue")
@Menu(title = "catalogue.list", order = 50, icon = "vaadin:list-ul")
@PermitAll
class ServiceCatalogueView extends Div implements AfterNavigationObserver {

    private final transient ServiceCatalogue catalogue;
    private final DataTable items;
    private final DataTable clients;

    ServiceCatalogueView(ServiceCatalogue catalogue) {
        this.catalogue = catalogue;
        items = new DataTable(
                getTranslation("catalogue.item"), getTranslation("catalogue.covers"), getTranslation("catalogue.key"));
        clients = new DataTable(getTranslation("catalogue.client"), getTranslation("catalogue.key"));
        add(
                new PageHeader(getTranslation("catalogue.list")),
                items,
                new H2(getTranslation("catalogue.clients")),
                clients);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        items.clear();
        clients.clear();
        catalogue
                .items()
                .forEach(item -> items.addRow(
                        name(item.name()), new Span(item.description().in(getLocale())), key(item.key())));
        catalogue.organisations().forEach(client -> clients.addRow(name(client.name()), key(client.key())));
    }

    private Span name(Bilingual name) {
        var span = new Span(name.in(getLocale()));
        span.addClassName("strong");
        return span;
    }

    private static Span key(String key) {
        var span = new Span(key);
        span.addClassName("code");
        return span;
    }
}
