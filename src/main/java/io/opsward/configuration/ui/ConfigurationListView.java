package io.opsward.configuration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemFilter;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The register of configuration items. */
@Route("configuration")
@Menu(title = "configuration.list", order = 55, icon = "vaadin:cubes")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class ConfigurationListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient ItemParts parts;
    private final ItemFilterBar filterBar;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("configuration.more"), click -> load());

    /** What the page shows; an export runs beside the page and must not ask its fields. */
    private transient volatile ItemFilter filter = ItemFilter.ALL;

    private transient @Nullable ConfigurationItem last;

    ConfigurationListView(ItemParts parts, ServiceCatalogue catalogue) {
        this.parts = parts;
        filterBar = new ItemFilterBar(
                catalogue.organisations(),
                query -> getUI().ifPresent(ui -> ui.navigate(ConfigurationListView.class, query)));
        table = new DataTable(Stream.of("number", "name", "type", "state", "owner", "client", "location")
                .map(column -> getTranslation("configuration.field." + column))
                .toArray(String[]::new));
        var all = new RouterLink(getTranslation("configuration.clear"), ConfigurationListView.class);
        nothing.add(
                new EmptyState(getTranslation("configuration.none"), getTranslation("configuration.none-hint"), all));
        add(header(), filterBar, table, nothing, more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("configuration.list");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filterBar.read(event.getLocation().getQueryParameters());
        filter = filterBar.filter();
        table.clear();
        last = null;
        load();
    }

    private PageHeader header() {
        var export = new Anchor(this::export, getTranslation("configuration.export"));
        export.addClassName("button-link");
        if (!parts.editing().mayEdit()) {
            return new PageHeader(getTranslation("configuration.list"), export);
        }
        var load = new RouterLink(getTranslation("configuration.import"), ImportView.class);
        load.addClassName("button-link");
        var enter = new Button(getTranslation("configuration.new"), click -> new ItemDialog(parts, null).open());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHeader(getTranslation("configuration.list"), export, load, enter);
    }

    private void export(DownloadEvent event) {
        event.setFileName("configuration-items.csv");
        event.setContentType("text/csv;charset=UTF-8");
        try (var target = event.getOutputStream()) {
            parts.exchange().export(filter, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load() {
        var found = parts.register().list(filter, last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var words = parts.texts().of(page);
        page.forEach(item -> addRow(item, words));
        last = page.isEmpty() ? last : page.get(page.size() - 1);
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(ConfigurationItem item, ItemWords words) {
        var facts = item.facts();
        var name = new Span(facts.name());
        name.addClassName("strong");
        table.addRow(
                new ItemLink(item.number()),
                name,
                new Span(ItemTexts.type(facts.type())),
                ItemTexts.state(facts.state()),
                new Span(words.owner(item)),
                new Span(words.client(item)),
                new Span(facts.asset().location()));
    }
}
