package io.opsward.configuration.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import elemental.json.Json;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.Impact;
import io.opsward.configuration.ItemState;
import java.util.List;

/** Draws what hangs on an item: the items are links of the page, the browser draws the lines between them. */
@Tag("impact-graph")
class ImpactGraph extends Component implements HasComponents, HasStyle {

    ImpactGraph(Impact impact) {
        getElement().setAttribute("role", "group");
        getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "configuration.impact-graph",
                                impact.origin().facts().name()));
        var columns = new Div();
        columns.addClassName("impact-columns");
        ImpactColumns.of(impact).forEach(column -> columns.add(column(column, impact.origin())));
        add(columns);
        var strands = Json.createArray();
        for (var strand : impact.strands()) {
            var line = Json.createObject();
            line.put("cause", strand.cause().value());
            line.put("affected", strand.affected().value());
            line.put("carries", strand.kind().carriesOn());
            strands.set(strands.length(), line);
        }
        getElement().setPropertyJson("strands", strands);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://impact-graph.js");
    }

    private static Div column(List<ConfigurationItem> items, ConfigurationItem origin) {
        var column = new Div();
        column.addClassName("impact-column");
        items.forEach(item -> column.add(box(item, item.equals(origin))));
        return column;
    }

    private static Anchor box(ConfigurationItem item, boolean isOrigin) {
        var number = new Span(item.number().value());
        number.addClassName("code");
        var name = new Span(item.facts().name());
        name.addClassName("impact-name");
        var type = new Span(ItemTexts.type(item.facts().type()));
        type.addClassName("muted");
        var box = new Anchor("configuration/" + item.number(), number, name, type);
        if (item.facts().state() != ItemState.IN_USE) {
            box.add(ItemTexts.state(item.facts().state()));
        }
        box.setRouterIgnore(false);
        box.addClassName("impact-item");
        if (isOrigin) {
            box.addClassName("impact-origin");
        }
        box.getElement().setAttribute("data-number", item.number().value());
        return box;
    }
}
