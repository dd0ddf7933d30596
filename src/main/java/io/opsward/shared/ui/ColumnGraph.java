package io.opsward.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import elemental.json.Json;
import java.util.List;

/**
 * A graph in columns, always drawn the same way: its entries are links of the page, the browser draws the lines between
 * them. The lines are for the eye alone; the page says the same in words.
 */
@Tag("column-graph")
public class ColumnGraph extends Component implements HasComponents, HasStyle {

    private final Div columns = new Div();

    /** @param description translated: what is drawn, and where it stands in words */
    public ColumnGraph(String description) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", description);
        columns.addClassName("graph-columns");
        add(columns);
    }

    /** Adds a column to the right of the others. */
    public void addColumn(List<Box> boxes) {
        var column = new Div();
        column.addClassName("graph-column");
        boxes.forEach(column::add);
        columns.add(column);
    }

    /** Draws lines between boxes that are there. */
    public void connect(List<Line> lines) {
        var strands = Json.createArray();
        for (var line : lines) {
            var strand = Json.createObject();
            strand.put("from", line.from());
            strand.put("to", line.to());
            strand.put("dashed", line.dashed());
            strand.put("label", line.label());
            strands.set(strands.length(), strand);
        }
        getElement().setPropertyJson("strands", strands);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://column-graph.js");
    }

    /** An entry. */
    public static class Box extends Anchor {

        /**
         * @param key its name among the boxes
         * @param address page that it leads to
         */
        public Box(String key, String address, Component... content) {
            super(address, content);
            setRouterIgnore(false);
            addClassName("graph-box");
            getElement().setAttribute("data-key", key);
        }

        /** Marks the entry that the graph is about. */
        public void markAsMiddle() {
            addClassName("graph-middle");
            getElement().setAttribute("aria-current", "true");
        }
    }

    /**
     * A line.
     *
     * @param from key of the box that stands further left, or higher in the same column
     * @param to key of the other box
     * @param dashed whether the line is only a weak one
     * @param label translated, read from left to right; empty for none
     */
    public record Line(String from, String to, boolean dashed, String label) {}
}
