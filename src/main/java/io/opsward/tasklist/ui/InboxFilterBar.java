package io.opsward.tasklist.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.opsward.shared.Priority;
import io.opsward.tasklist.InboxFilter;
import io.opsward.tasklist.InboxSort;
import java.util.Map;
import java.util.function.Consumer;

/** What narrows a list down; on a small screen hidden behind a button until it is wanted. */
class InboxFilterBar extends Div {

    private static final int PAUSE_MILLIS = 400;

    private final TextField words = new TextField();
    private final Select<String> process = new Select<>();
    private final Select<Priority> priority = new Select<>();
    private final Select<InboxSort> sort = new Select<>();
    private final Checkbox overdue = new Checkbox();
    private final Button clear;
    private final Button toggle;

    private InboxFilter shown = InboxFilter.ALL;

    /** @param processNames names by key @param onChange told when the user has changed something */
    InboxFilterBar(Map<String, String> processNames, Consumer<InboxFilter> onChange) {
        addClassName("tasklist-filters");
        wordsField();
        choices(processNames);
        overdue.setLabel(getTranslation("tasklist.filter.overdue"));
        clear = new Button(
                getTranslation("tasklist.filter.clear"),
                event -> onChange.accept(InboxFilter.ALL.sortedBy(shown.sort(), shown.descending())));
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle = new Button(getTranslation("tasklist.filter"), VaadinIcon.FILTER.create(), event -> toggle());
        toggle.addClassName("tasklist-filter-toggle");
        var more = new Div(process, priority, sort, overdue, clear);
        more.addClassName("tasklist-filters-more");
        add(words, toggle, more);
        listen(onChange);
    }

    /** Shows what the address says. */
    void show(InboxFilter filter, boolean sortable) {
        shown = filter;
        words.setValue(filter.words());
        process.setValue(filter.processKey());
        priority.setValue(filter.priority());
        sort.setValue(filter.sort());
        sort.setVisible(sortable);
        overdue.setValue(filter.overdueOnly());
        overdue.setVisible(sortable);
        clear.setVisible(filter.isNarrowed());
    }

    private void wordsField() {
        words.setPlaceholder(getTranslation("tasklist.filter.words"));
        words.setAriaLabel(getTranslation("tasklist.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(200);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addClassName("tasklist-words");
    }

    private void listen(Consumer<InboxFilter> onChange) {
        words.addValueChangeListener(event -> changed(event, onChange));
        process.addValueChangeListener(event -> changed(event, onChange));
        priority.addValueChangeListener(event -> changed(event, onChange));
        sort.addValueChangeListener(event -> changed(event, onChange));
        overdue.addValueChangeListener(event -> changed(event, onChange));
    }

    private void choices(Map<String, String> processNames) {
        process.setItems(processNames.keySet());
        process.setItemLabelGenerator(key -> key == null ? all("process") : processNames.getOrDefault(key, key));
        process.setEmptySelectionAllowed(true);
        process.setEmptySelectionCaption(all("process"));
        process.setAriaLabel(getTranslation("tasklist.process"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(value -> value == null ? all("priority") : getTranslation("priority." + value));
        priority.setEmptySelectionAllowed(true);
        priority.setEmptySelectionCaption(all("priority"));
        priority.setAriaLabel(getTranslation("tasklist.priority"));
        sort.setItems(InboxSort.values());
        sort.setItemLabelGenerator(value -> getTranslation("tasklist.sort." + value));
        sort.setAriaLabel(getTranslation("tasklist.sort"));
        sort.addClassName("tasklist-sort");
    }

    private String all(String what) {
        return getTranslation("tasklist.filter.all-" + what);
    }

    private void changed(ComponentValueChangeEvent<?, ?> event, Consumer<InboxFilter> onChange) {
        if (event.isFromClient()) {
            var descending = sort.getValue() == shown.sort() && shown.descending();
            onChange.accept(new InboxFilter(
                    process.getValue(),
                    priority.getValue(),
                    overdue.getValue(),
                    words.getValue().strip(),
                    sort.getValue(),
                    descending));
        }
    }

    private void toggle() {
        var open = getClassNames().contains("open");
        setClassName("open", !open);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(!open));
    }
}
