package io.opsward.incident.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.QueryParameters;
import io.opsward.catalogue.ClientOrganisation;
import io.opsward.incident.IncidentFilter;
import io.opsward.incident.IncidentStatus;
import io.opsward.shared.Priority;
import io.opsward.shared.ui.FilterBar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the list of incidents is narrowed to; kept in the address. */
class IncidentFilterBar extends FilterBar {

    private static final String MISSED = "missed";

    private final Checkbox missedOnly = new Checkbox(getTranslation("incident.missed-only"));

    IncidentFilterBar(List<ClientOrganisation> clients, Consumer<QueryParameters> onChange) {
        super("incident", onChange);
        var names = new HashMap<String, String>();
        clients.forEach(client -> names.put(client.key(), client.name().in(getLocale())));
        addSelect("status", IncidentStatus.values(), key -> getTranslation("case.status." + key));
        addSelect("priority", Priority.values(), key -> getTranslation("priority." + key));
        addSelect(
                "client", clients.stream().map(ClientOrganisation::key).toList(), key -> names.getOrDefault(key, key));
        addSort(IncidentFilter.Sort.values());
        addOpenOnly();
        follow(missedOnly);
        add(missedOnly);
    }

    @Override
    public void read(QueryParameters query) {
        super.read(query);
        missedOnly.setValue(query.getSingleParameter(MISSED).isPresent());
    }

    IncidentFilter filter() {
        return new IncidentFilter(
                value("status", IncidentStatus.class),
                value("priority", Priority.class),
                value("client"),
                openOnly(),
                missedOnly.getValue(),
                sort(IncidentFilter.Sort.class));
    }

    @Override
    protected void write(Map<String, String> wanted) {
        if (missedOnly.getValue()) {
            wanted.put(MISSED, "true");
        }
    }
}
