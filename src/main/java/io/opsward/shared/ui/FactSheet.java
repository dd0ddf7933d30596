package io.opsward.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Facts under a heading, in columns; what is not known is left out. */
public class FactSheet extends Section {

    private final DescriptionList facts = new DescriptionList();
    private final String room;

    /**
     * @param room first word of the keys of its texts, such as {@code incident}
     * @param heading rest of the key of the heading
     */
    public FactSheet(String room, String heading) {
        this.room = room;
        addClassNames("card", "fact-sheet");
        facts.addClassName("facts");
        add(new H3(text(heading)), facts);
    }

    /** Adds a fact unless the text is empty. */
    public FactSheet fact(String key, @Nullable String text) {
        return text == null || text.isEmpty() ? this : fact(key, new Span(text));
    }

    /** Adds a fact. */
    public FactSheet fact(String key, Component value) {
        pair(key, value);
        return this;
    }

    /** Adds a fact of several lines over the whole width, unless the text is empty. */
    public FactSheet prose(String key, @Nullable String text) {
        return text == null || text.isEmpty() ? this : wide(key, new Span(text));
    }

    /** Adds a fact over the whole width. */
    public FactSheet wide(String key, Component value) {
        pair(key, value).addClassName("fact-prose");
        return this;
    }

    /** Whether anything is known. */
    public boolean hasFacts() {
        return facts.getChildren().findAny().isPresent();
    }

    private Div pair(String key, Component value) {
        var description = new DescriptionList.Description();
        description.add(value);
        var pair = new Div(new DescriptionList.Term(text(key)), description);
        pair.addClassName("fact");
        facts.add(pair);
        return pair;
    }

    private String text(String key) {
        return UI.getCurrent().getTranslation(room + "." + key);
    }
}
