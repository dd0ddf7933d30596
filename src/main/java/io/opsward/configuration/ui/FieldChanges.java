package io.opsward.configuration.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.configuration.FieldChange;
import java.util.List;

/** Fields that changed, each with its old and its new value. */
class FieldChanges extends DescriptionList {

    FieldChanges(List<FieldChange> changes, ItemWords words) {
        addClassName("change-list");
        for (var change : changes) {
            var before = words.value(change.field(), change.before());
            var after = words.value(change.field(), change.after());
            add(new Div(new Term(ItemTexts.field(change.field())), value(before, after)));
        }
    }

    private Description value(String before, String after) {
        var value = new Description();
        if (!before.isEmpty()) {
            var old = new Span(before);
            old.addClassName("change-before");
            old.getElement().setAttribute("aria-label", getTranslation("configuration.history-before", before));
            var arrow = new Span("→");
            arrow.getElement().setAttribute("aria-hidden", "true");
            value.add(old, arrow);
        }
        var now = new Span(after.isEmpty() ? getTranslation("configuration.history-emptied") : after);
        now.addClassName("change-after");
        value.add(now);
        return value;
    }
}
