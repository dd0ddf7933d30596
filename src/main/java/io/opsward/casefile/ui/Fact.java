package io.opsward.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A label with its value, as a pair of a description list. */
class Fact extends Div {

    Fact(String label, Component value) {
        addClassName("fact");
        var term = new DescriptionList.Term(label);
        var description = new DescriptionList.Description();
        description.add(value);
        add(term, description);
    }
}
