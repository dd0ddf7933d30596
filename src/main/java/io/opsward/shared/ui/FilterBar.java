package io.opsward.shared.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters above the list of a mission; what is chosen stands in the address. Its texts begin with the mission's name. */
public abstract class FilterBar extends Div {

    private static final String ALL = "all";
    private static final String SORT = "sort";

    private final Map<String, Select<String>> selects = new LinkedHashMap<>();
    private final Checkbox openOnly = new Checkbox();
    private final String texts;
    private final transient Consumer<QueryParameters> onChange;

    /**
     * @param texts name of the mission
     * @param onChange hears what the reader wants to see from now on
     */
    protected FilterBar(String texts, Consumer<QueryParameters> onChange) {
        this.texts = texts;
        this.onChange = onChange;
        addClassNames("toolbar", "list-filter");
        openOnly.setLabel(getTranslation(texts + ".open-only"));
    }

    /** Shows what the address says; words it does not know count as nothing. */
    public void read(QueryParameters query) {
        selects.forEach((name, select) -> {
            var value = query.getSingleParameter(name).orElse("");
            var known = select.getListDataView().contains(value);
            select.setValue(known ? value : unchosen(name, select));
        });
        openOnly.setValue(query.getSingleParameter(ALL).isEmpty());
    }

    /** A list is always in some order: the first one, unless another is chosen. */
    private static @Nullable String unchosen(String name, Select<String> select) {
        return SORT.equals(name) ? select.getListDataView().getItem(0) : null;
    }

    /** One of these, or any. */
    protected final void addSelect(String name, List<String> keys, ItemLabelGenerator<String> labels) {
        var select = new Select<String>();
        select.setLabel(getTranslation(texts + "." + name));
        select.setItems(new ArrayList<>(keys));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(texts + ".any"));
        select.setItemLabelGenerator(key -> key == null ? getTranslation(texts + ".any") : labels.apply(key));
        selects.put(name, select);
        follow(select);
        add(select);
    }

    /** One of these, or any. */
    protected final void addSelect(String name, Enum<?>[] keys, ItemLabelGenerator<String> labels) {
        addSelect(name, Stream.of(keys).map(Enum::name).toList(), labels);
    }

    /** In which order; the first of them unless another is chosen. */
    protected final void addSort(Enum<?>[] orders) {
        addSelect(SORT, orders, key -> getTranslation(texts + ".sort." + key));
        selects.get(SORT).setEmptySelectionAllowed(false);
    }

    /** Whether ended ones are left out. */
    protected final void addOpenOnly() {
        follow(openOnly);
        add(openOnly);
    }

    /** Tells of every change that the reader makes in the field. */
    protected final <E extends HasValue.ValueChangeEvent<V>, V> void follow(HasValue<E, V> field) {
        field.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    /** What is chosen, or null for any. */
    protected final @Nullable String value(String name) {
        return selects.get(name).getValue();
    }

    /** What is chosen, or null for any. */
    protected final <E extends Enum<E>> @Nullable E value(String name, Class<E> type) {
        var value = value(name);
        return value == null ? null : Enum.valueOf(type, value);
    }

    /** In which order. */
    protected final <E extends Enum<E>> E sort(Class<E> type) {
        return Enum.valueOf(type, selects.get(SORT).getValue());
    }

    /** Whether ended ones are left out. */
    protected final boolean openOnly() {
        return openOnly.getValue();
    }

    /** Adds what further fields want to the address. */
    protected void write(Map<String, String> wanted) {}

    private void changed(boolean byUser) {
        if (byUser) {
            var wanted = new LinkedHashMap<String, String>();
            selects.forEach((name, select) -> select.getOptionalValue().ifPresent(value -> wanted.put(name, value)));
            if (!openOnly.getValue()) {
                wanted.put(ALL, "true");
            }
            write(wanted);
            onChange.accept(QueryParameters.simple(wanted));
        }
    }
}
