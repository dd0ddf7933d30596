package io.opsward.tasklist.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Stands where the button to claim would: the task is for somebody else, and the tooltip says why. */
class BarredMark extends Span {

    /** @param reason in the user's language */
    BarredMark(String reason) {
        var icon = VaadinIcon.BAN.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(getTranslation("tasklist.barred")));
        addClassName("tasklist-barred-mark");
        setTitle(reason);
    }
}
