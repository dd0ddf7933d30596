package io.opsward.problem;

import io.opsward.configuration.ItemNumber;
import io.opsward.engine.ProcessGateway;
import io.opsward.incident.IncidentTraits;
import io.opsward.shared.CaseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Raises problems that nobody has reported, in the transaction of the incident that gave rise to it. */
@Component
class ProblemRaising {

    private static final String DETECTED = "problem-detected";

    private final ProcessGateway processes;

    ProblemRaising(ProcessGateway processes) {
        this.processes = processes;
    }

    /**
     * Raises a problem about the incident.
     *
     * @param linked incidents that belong to it, this one included
     * @return number of the problem
     */
    CaseNumber raise(IncidentTraits incident, List<CaseNumber> linked, ProblemSource source) {
        var values = new HashMap<String, Object>();
        values.put("title", incident.title());
        values.put("description", processes.variables(incident.number()).get("description"));
        values.put("clientOrg", incident.clientOrganisation());
        values.put("serviceItem", incident.serviceItem());
        values.put("category", incident.category());
        values.put("configurationItem", registeredItem(incident));
        values.put("priority", incident.priority().name());
        values.put("incidents", linked.stream().map(CaseNumber::value).toList());
        values.put("problemSource", source.key());
        return processes.startByMessage(DETECTED, values);
    }

    /** An incident may name what failed in words of its own. */
    private static @Nullable String registeredItem(IncidentTraits incident) {
        return Optional.ofNullable(incident.configurationItem())
                .flatMap(ItemNumber::read)
                .map(ItemNumber::value)
                .orElse(null);
    }
}
