package io.opsward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;

/**
 * A plain table for lists that are read page by page. On a phone each row becomes a card, its cells headed with the name
 * of the column.
 */
@Tag("table")
public class DataTable extends Component implements HasSize {

    private final List<String> headings;
    private final Element body = new Element("tbody");

    /** @param headings of the columns, translated; empty for a column of buttons */
    public DataTable(String... headings) {
        this.headings = List.of(headings);
        getElement().getClassList().add("data-table");
        var row = new Element("tr");
        for (var heading : headings) {
            row.appendChild(new Element("th").setText(heading).setAttribute("scope", "col"));
        }
        getElement().appendChild(new Element("thead").appendChild(row), body);
    }

    /** Adds a row with one cell per column. */
    public void addRow(Component... cells) {
        var row = new Element("tr");
        for (var column = 0; column < cells.length; column++) {
            var cell = new Element("td").appendChild(cells[column].getElement());
            cell.setAttribute("data-label", headings.get(column));
            row.appendChild(cell);
        }
        body.appendChild(row);
    }

    /** Removes all rows. */
    public void clear() {
        body.removeAllChildren();
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return body.getChildCount() == 0;
    }
}
