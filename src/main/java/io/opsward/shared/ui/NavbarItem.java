package io.opsward.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Something that a module puts into the bar above every page, between title and person; a Spring bean. The lowest
 * {@code @Order} stands leftmost.
 */
public interface NavbarItem {

    /** A new component for one browser tab; asked for only where somebody is signed in. */
    Component create();
}
