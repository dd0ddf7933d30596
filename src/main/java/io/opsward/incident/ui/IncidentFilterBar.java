package io.opsward.incident.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.catalogue.ClientOrganisation;
import io.opsward.incident.IncidentFilter;
import io.opsward.incident.IncidentStatus;
import io.opsward.shared.Priority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the list of incidents is narrowed to; kept in the address. */
class IncidentFilterBar extends Div {

    private static final String ALL = "all";
    private static final String MISSED = "missed";

    private final Map<String, Select<String>> selects = new HashMap<>();
    private final Checkbox openOnly = new Checkbox(getTranslation("incident.open-only"));
    private final Checkbox missedOnly = new Checkbox(getTranslation("incident.missed-only"));

    private final transient Consumer<QueryParameters> onChange;

    IncidentFilterBar(List<ClientOrganisation> clients, Consumer<QueryParameters> onChange) {
        this.onChange = onChange;
        addClassNames("toolbar", "list-filter");
        var names = new HashMap<String, String>();
        clients.forEach(client -> names.put(client.key(), client.name().in(getLocale())));
        addSelect("status", names(IncidentStatus.values()), key -> getTranslation("case.status." + key));
        addSelect("priority", names(Priority.values()), key -> getTranslation("priority." + key));
        addSelect(
                "client", clients.stream().map(ClientOrganisation::key).toList(), key -> names.getOrDefault(key, key));
        addSelect("sort", names(IncidentFilter.Sort.values()), key -> getTranslation("incident.sort." + key));
        selects.get("sort").setEmptySelectionAllowed(false);
        openOnly.addValueChangeListener(change -> changed(change.isFromClient()));
        missedOnly.addValueChangeListener(change -> changed(change.isFromClient()));
        add(openOnly, missedOnly);
    }

    /** Shows what the address says; words it does not know count as nothing. */
    void read(QueryParameters query) {
        selects.forEach((name, select) -> {
            var value = query.getSingleParameter(name).orElse("");
            var known = select.getListDataView().contains(value);
            select.setValue(known ? value : "sort".equals(name) ? IncidentFilter.Sort.NEWEST.name() : null);
        });
        openOnly.setValue(query.getSingleParameter(ALL).isEmpty());
        missedOnly.setValue(query.getSingleParameter(MISSED).isPresent());
    }

    IncidentFilter filter() {
        var status = value("status");
        var priority = value("priority");
        return new IncidentFilter(
                status == null ? null : IncidentStatus.valueOf(status),
                priority == null ? null : Priority.valueOf(priority),
                value("client"),
                openOnly.getValue(),
                missedOnly.getValue(),
                IncidentFilter.Sort.valueOf(selects.get("sort").getValue()));
    }

    private @Nullable String value(String name) {
        return selects.get(name).getValue();
    }

    private void addSelect(String name, List<String> keys, ItemLabelGenerator<String> labels) {
        var select = new Select<String>();
        select.setLabel(getTranslation("incident." + name));
        select.setItems(new ArrayList<>(keys));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("incident.any"));
        select.setItemLabelGenerator(key -> key == null ? getTranslation("incident.any") : labels.apply(key));
        select.addValueChangeListener(change -> changed(change.isFromClient()));
        selects.put(name, select);
        add(select);
    }

    private void changed(boolean byUser) {
        if (byUser) {
            var wanted = new HashMap<String, String>();
            selects.forEach((name, select) -> select.getOptionalValue().ifPresent(value -> wanted.put(name, value)));
            if (!openOnly.getValue()) {
                wanted.put(ALL, "true");
            }
            if (missedOnly.getValue()) {
                wanted.put(MISSED, "true");
            }
            onChange.accept(QueryParameters.simple(wanted));
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return List.of(values).stream().map(Enum::name).toList();
    }
}
