package io.opsward.configuration.ui;

import com.vaadin.flow.component.html.Anchor;
import io.opsward.configuration.ItemNumber;

/** A link to the page of a configuration item. */
class ItemLink extends Anchor {

    ItemLink(ItemNumber number) {
        super("configuration/" + number.value(), number.value());
        addClassName("case-link");
        setRouterIgnore(false);
    }
}
