package io.opsward.configuration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemNumber;
import io.opsward.identity.UserDirectory;
import io.opsward.shared.NotFound;
import io.opsward.shared.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** A configuration item: facts, relations, history. */
@Route("configuration/:number")
@RolesAllowed({"service-desk", "tech-support", "operations", "management", "process-owner", "auditor"})
class ItemView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ItemParts parts;
    private final transient UserDirectory people;
    private final transient Clock clock;
    private String title = "";

    ItemView(ItemParts parts, UserDirectory people, Clock clock) {
        this.parts = parts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var item = parts.register().get(number(event.getRouteParameters()));
        title = item.number() + " · " + item.facts().name();
        removeAll();
        var back = new Anchor("configuration", getTranslation("configuration.back"));
        back.setRouterIgnore(false);
        back.addClassName("page-back");
        var columns = new Div(
                new ItemFactSheet(item, parts.texts().of(List.of(item)), clock),
                new RelationsPanel(item.number(), parts));
        columns.addClassName("configuration-columns");
        add(back, header(item), facts(item), columns, new HistoryPanel(item.number(), parts, people));
    }

    static ItemNumber number(RouteParameters parameters) {
        return parameters.get("number").flatMap(ItemNumber::read).orElseThrow(() -> new NotFound("configuration item"));
    }

    private PageHeader header(ConfigurationItem item) {
        var impact = new Anchor("configuration/" + item.number() + "/impact", getTranslation("configuration.impact"));
        impact.setRouterIgnore(false);
        impact.addClassName("button-link");
        if (!parts.editing().mayEdit()) {
            return new PageHeader(item.facts().name(), impact);
        }
        var edit = new Button(getTranslation("configuration.edit"), click -> new ItemDialog(parts, item).open());
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new PageHeader(item.facts().name(), impact, edit);
    }

    private static Div facts(ConfigurationItem item) {
        var number = new Span(item.number().value());
        number.addClassName("code");
        var line = new Div(
                number,
                new Span(ItemTexts.type(item.facts().type())),
                ItemTexts.state(item.facts().state()));
        line.addClassName("configuration-line");
        return line;
    }
}
