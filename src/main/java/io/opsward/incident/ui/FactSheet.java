package io.opsward.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts under a heading, in columns; what is not known is left out. */
class FactSheet extends Section {

    private final DescriptionList facts = new DescriptionList();

    FactSheet(String headingKey) {
        addClassNames("card", "incident-sheet");
        facts.addClassName("facts");
        add(new H3(IncidentTexts.text(headingKey)), facts);
    }

    /** Adds a fact unless the text is empty. */
    FactSheet fact(String key, @Nullable String text) {
        return text == null || text.isEmpty() ? this : fact(key, new Span(text));
    }

    FactSheet fact(String key, Component value) {
        var description = new DescriptionList.Description();
        description.add(value);
        var pair = new Div(new DescriptionList.Term(IncidentTexts.text("incident." + key)), description);
        pair.addClassName("fact");
        facts.add(pair);
        return this;
    }

    /** Adds a fact of several lines over the whole width, unless the text is empty. */
    FactSheet prose(String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fact(key, new Span(text));
            facts.getChildren()
                    .reduce((first, second) -> second)
                    .ifPresent(pair -> ((Div) pair).addClassName("incident-prose"));
        }
        return this;
    }

    boolean hasFacts() {
        return facts.getChildren().findAny().isPresent();
    }
}
