package io.opsward.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import io.opsward.shared.CaseNumber;

/** A link to the page of a case. */
public class CaseLink extends Anchor {

    /** @param number case to open */
    public CaseLink(CaseNumber number) {
        super("cases/" + number.value(), number.value());
        addClassName("case-link");
        setRouterIgnore(false);
    }
}
