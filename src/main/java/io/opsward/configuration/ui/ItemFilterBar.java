package io.opsward.configuration.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.catalogue.ClientOrganisation;
import io.opsward.configuration.ItemFilter;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the list of configuration items is narrowed to; kept in the address. */
class ItemFilterBar extends Div {

    private static final int LONGEST_QUERY = 100;
    private static final String WORDS = "q";
    private static final String SORT = "sort";

    private final TextField words = new TextField();
    private final Map<String, Select<String>> selects = new LinkedHashMap<>();

    private final transient Consumer<QueryParameters> onChange;

    ItemFilterBar(List<ClientOrganisation> clients, Consumer<QueryParameters> onChange) {
        this.onChange = onChange;
        addClassNames("toolbar", "configuration-filter");
        addWords();
        var names = new LinkedHashMap<String, String>();
        clients.forEach(client -> names.put(client.key(), client.name().in(getLocale())));
        addSelect("field.type", "type", names(ItemType.values()), key -> getTranslation("configuration.type." + key));
        addSelect(
                "field.state", "state", names(ItemState.values()), key -> getTranslation("configuration.state." + key));
        addSelect("field.client", "client", List.copyOf(names.keySet()), key -> names.getOrDefault(key, key));
        addSelect(SORT, SORT, names(ItemFilter.Sort.values()), key -> getTranslation("configuration.sort." + key));
        select(SORT).setEmptySelectionAllowed(false);
    }

    /** Shows what the address says; words it does not know count as nothing. */
    void read(QueryParameters query) {
        var typed = query.getSingleParameter(WORDS).orElse("");
        words.setValue(typed.substring(0, Math.min(typed.length(), LONGEST_QUERY)));
        selects.forEach((name, select) -> {
            var value = query.getSingleParameter(name).orElse("");
            var known = select.getListDataView().contains(value);
            select.setValue(known ? value : SORT.equals(name) ? ItemFilter.Sort.NUMBER.name() : null);
        });
    }

    ItemFilter filter() {
        var type = value("type");
        var state = value("state");
        return new ItemFilter(
                words.getValue(),
                type == null ? null : ItemType.valueOf(type),
                state == null ? null : ItemState.valueOf(state),
                value("client"),
                ItemFilter.Sort.valueOf(select(SORT).getValue()));
    }

    private void addWords() {
        words.setPlaceholder(getTranslation("configuration.search"));
        words.setAriaLabel(getTranslation("configuration.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_QUERY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed(change.isFromClient()));
        words.addClassName("configuration-words");
        add(words);
    }

    private void addSelect(String label, String name, List<String> keys, ItemLabelGenerator<String> labels) {
        var select = new Select<String>();
        select.setLabel(getTranslation("configuration." + label));
        select.setItems(keys);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("configuration.any"));
        select.setPlaceholder(getTranslation("configuration.any"));
        select.setItemLabelGenerator(key -> key == null ? getTranslation("configuration.any") : labels.apply(key));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
        selects.put(name, select);
        add(select);
    }

    private void changed(boolean byUser) {
        if (byUser) {
            var wanted = new HashMap<String, String>();
            if (!words.getValue().isBlank()) {
                wanted.put(WORDS, words.getValue());
            }
            selects.forEach((name, select) -> select.getOptionalValue()
                    .filter(value -> !value.equals(ItemFilter.Sort.NUMBER.name()))
                    .ifPresent(value -> wanted.put(name, value)));
            onChange.accept(QueryParameters.simple(wanted));
        }
    }

    private @Nullable String value(String name) {
        return select(name).getValue();
    }

    private Select<String> select(String name) {
        return Objects.requireNonNull(selects.get(name));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
