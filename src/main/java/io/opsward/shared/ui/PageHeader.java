package io.opsward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Head of a page: title, a line of explanation if wanted, and the page's actions on the right. */
public class PageHeader extends Header {

    /** @param actions buttons of the page, the most important last */
    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        var actionBar = new Span(actions);
        actionBar.addClassName("page-header-actions");
        add(new H1(title), actionBar);
    }
}
