package io.opsward.change.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.change.ChangeTemplate;
import io.opsward.change.ChangeTemplates;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.EmptyState;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pre-approved templates of standard changes; management enters and changes them. */
@Route("changes/templates")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class ChangeTemplateListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final transient ChangeTemplates templates;
    private final transient ServiceCatalogue catalogue;
    private final DataTable table;
    private final Div nothing = new Div();
    private final Button more = new Button(getTranslation("change.more"), click -> load());

    private @Nullable String last;

    ChangeTemplateListView(ChangeTemplates templates, ServiceCatalogue catalogue) {
        this.templates = templates;
        this.catalogue = catalogue;
        table = new DataTable(Stream.of("name", "what-changes", "service-item", "state", "edit")
                .map(column -> "edit".equals(column) ? "" : getTranslation("change.template." + column))
                .toArray(String[]::new));
        nothing.add(
                new EmptyState(getTranslation("change.template.none"), getTranslation("change.template.none-hint")));
        var hint = new Paragraph(getTranslation("change.templates-hint"));
        hint.addClassNames("muted", "page-hint");
        add(header(), hint, table, nothing, more);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("change.templates");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    private PageHeader header() {
        if (!templates.mayKeep()) {
            return new PageHeader(getTranslation("change.templates"));
        }
        var enter = new Button(getTranslation("change.template.new"), click -> edit(null));
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHeader(getTranslation("change.templates"), enter);
    }

    private void reload() {
        table.clear();
        last = null;
        load();
    }

    private void load() {
        var found = templates.list(last, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        page.forEach(this::addRow);
        last = page.isEmpty() ? last : page.get(page.size() - 1).key();
        more.setVisible(found.size() > PAGE);
        table.setVisible(!table.isEmpty());
        nothing.setVisible(table.isEmpty());
    }

    private void addRow(ChangeTemplate template) {
        var name = new Span(template.name().in(getLocale()));
        name.addClassName("strong");
        var tone = template.active() ? Badge.Tone.SUCCESS : Badge.Tone.NEUTRAL;
        table.addRow(
                name,
                new Span(template.whatChanges()),
                new Span(catalogue.itemName(template.serviceItem(), getLocale())),
                new Badge(getTranslation("change.template.state." + template.active()), tone),
                editButton(template));
    }

    private Component editButton(ChangeTemplate template) {
        if (!templates.mayKeep()) {
            return new Span();
        }
        var button = new Button(getTranslation("change.template.edit"), click -> edit(template));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void edit(@Nullable ChangeTemplate template) {
        new ChangeTemplateDialog(templates, catalogue.items(), template, this::reload).open();
    }
}
