package io.opsward.audit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The data that changed with an event: each field with its old and its new value. */
class ChangeTable extends Details {

    private static final int SHOWN_AT_ONCE = 4;

    ChangeTable(List<EventSentences.Change> changes) {
        setSummaryText(getTranslation("audit.changes", changes.size()));
        setOpened(changes.size() <= SHOWN_AT_ONCE);
        addClassName("timeline-changes");
        var list = new DescriptionList();
        list.addClassName("change-list");
        changes.forEach(change -> list.add(row(change)));
        add(list);
    }

    private Div row(EventSentences.Change change) {
        var value = new DescriptionList.Description();
        if (!change.before().isEmpty()) {
            var before = new Span(change.before());
            before.addClassName("change-before");
            before.getElement().setAttribute("aria-label", getTranslation("audit.before", change.before()));
            var arrow = new Span("→");
            arrow.getElement().setAttribute("aria-hidden", "true");
            value.add(before, arrow);
        }
        var after = new Span(change.after().isEmpty() ? getTranslation("audit.emptied") : change.after());
        after.addClassName("change-after");
        value.add(after);
        return new Div(new DescriptionList.Term(change.label()), value);
    }
}
