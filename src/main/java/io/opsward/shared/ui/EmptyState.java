package io.opsward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where a list would: why it is empty and what to do next. */
public class EmptyState extends Div {

    /**
     * @param title translated: what is not here
     * @param hint translated: what one may do
     * @param actions buttons or links for it
     */
    public EmptyState(String title, String hint, Component... actions) {
        addClassName("empty-state");
        var heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        add(heading, new Paragraph(hint));
        add(actions);
    }
}
