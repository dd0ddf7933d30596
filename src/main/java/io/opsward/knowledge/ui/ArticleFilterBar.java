package io.opsward.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.knowledge.ArticleFilter;
import io.opsward.knowledge.ArticleKind;
import io.opsward.knowledge.ArticleStatus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What articles are looked for; kept in the address. */
class ArticleFilterBar extends Div {

    private static final int LONGEST_QUERY = 200;
    private static final String WORDS = "q";
    private static final String KIND = "kind";
    private static final String SERVICE = "service";
    private static final String CLIENT = "client";
    private static final String STATUS = "status";

    private final TextField words = new TextField();
    private final Map<String, Select<String>> selects = new LinkedHashMap<>();
    private final SerializableConsumer<QueryParameters> onChange;

    ArticleFilterBar(ServiceCatalogue catalogue, boolean staff, SerializableConsumer<QueryParameters> onChange) {
        this.onChange = onChange;
        addClassNames("toolbar", "knowledge-filter");
        words.setPlaceholder(getTranslation("knowledge.search"));
        words.setAriaLabel(getTranslation("knowledge.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(LONGEST_QUERY);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addClassName("knowledge-words");
        words.addValueChangeListener(change -> changed(change.isFromClient()));
        add(words);
        addSelect(KIND, names("knowledge.kind.", ArticleKind.values()));
        var services = new LinkedHashMap<String, String>();
        catalogue.items().forEach(item -> services.put(item.key(), item.name().in(getLocale())));
        addSelect(SERVICE, services);
        if (staff) {
            var clients = new LinkedHashMap<String, String>();
            catalogue
                    .organisations()
                    .forEach(client -> clients.put(client.key(), client.name().in(getLocale())));
            addSelect(CLIENT, clients);
            addSelect(STATUS, names("knowledge.status.", ArticleStatus.values()));
        }
    }

    /** Shows what the address says; values it does not know count as nothing. */
    void read(QueryParameters query) {
        words.setValue(query.getSingleParameter(WORDS).orElse(""));
        selects.forEach((name, select) -> select.setValue(query.getSingleParameter(name)
                .filter(value -> select.getListDataView().contains(value))
                .orElse(null)));
    }

    ArticleFilter filter() {
        var kind = value(KIND);
        var status = value(STATUS);
        return new ArticleFilter(
                words.getValue(),
                kind == null ? null : ArticleKind.valueOf(kind),
                value(SERVICE),
                value(CLIENT),
                status == null ? null : ArticleStatus.valueOf(status));
    }

    private @Nullable String value(String name) {
        return selects.containsKey(name) ? selects.get(name).getValue() : null;
    }

    private void addSelect(String name, Map<String, String> labels) {
        var any = getTranslation("knowledge.any-" + name);
        var select = new Select<String>();
        select.setAriaLabel(getTranslation("knowledge." + name));
        select.setItems(labels.keySet().stream().toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setItemLabelGenerator(key -> key == null ? any : labels.getOrDefault(key, key));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
        selects.put(name, select);
        add(select);
    }

    private Map<String, String> names(String prefix, Enum<?>[] values) {
        var names = new LinkedHashMap<String, String>();
        Stream.of(values).forEach(value -> names.put(value.name(), getTranslation(prefix + value)));
        return names;
    }

    private void changed(boolean byUser) {
        if (byUser) {
            var wanted = new HashMap<String, String>();
            if (!words.isEmpty()) {
                wanted.put(WORDS, words.getValue());
            }
            selects.forEach((name, select) -> select.getOptionalValue().ifPresent(value -> wanted.put(name, value)));
            onChange.accept(QueryParameters.simple(wanted));
        }
    }
}
