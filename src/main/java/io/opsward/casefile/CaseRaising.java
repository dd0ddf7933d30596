package io.opsward.casefile;

import io.opsward.engine.ProcessGateway;
import io.opsward.engine.ProcessInfo;
import io.opsward.identity.AccessRefused;
import io.opsward.shared.CaseNumber;
import io.opsward.shared.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases may be raised from which: a process names those it may be raised from in {@code process.raisedFrom}. */
@Service
@Transactional(readOnly = true)
public class CaseRaising {

    static final String PROPERTY = "process.raisedFrom";

    private static final Set<String> HANDED_ON =
            Set.of("title", "description", "clientOrg", "serviceItem", "configurationItem", "priority");

    private final CaseFileService cases;
    private final CaseDataService data;
    private final ProcessGateway processes;

    CaseRaising(CaseFileService cases, CaseDataService data, ProcessGateway processes) {
        this.cases = cases;
        this.data = data;
        this.processes = processes;
    }

    /** Processes that the current user may start from the case, by name. */
    public List<ProcessInfo> raisable(CaseSummary from) {
        return cases.mayContribute(from.number())
                ? processes.startable().stream()
                        .filter(process -> isRaised(process, from))
                        .toList()
                : List.of();
    }

    /**
     * What a case of the process begins with when it is raised from another one.
     *
     * @param processKey process to start; whether the current user may is not asked here
     * @param from number of the other case, as it was typed or clicked
     * @throws NotFound if there is no such case, or the process is not raised from such ones
     * @throws AccessRefused if the current user may not read it
     */
    public CaseOrigin origin(String processKey, String from) {
        var summary = Optional.of(from)
                .filter(CaseNumber::isValid)
                .map(number -> cases.get(new CaseNumber(number)))
                .orElseThrow(() -> new NotFound("case " + from));
        if (processes.latest().stream()
                .filter(process -> process.key().equals(processKey))
                .noneMatch(process -> isRaised(process, summary))) {
            throw new NotFound("way from " + from + " to process " + processKey);
        }
        return new CaseOrigin(summary, values(summary));
    }

    /** Keys of the processes that the property names. */
    static List<String> keys(Map<String, String> properties) {
        return Stream.of(properties.getOrDefault(PROPERTY, "").split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static boolean isRaised(ProcessInfo process, CaseSummary from) {
        return keys(process.properties()).contains(from.processKey());
    }

    /** A title that is only the number says nothing of a successor. */
    private Map<String, Object> values(CaseSummary from) {
        var values = new HashMap<String, Object>();
        processes.variables(from.number()).forEach((name, value) -> {
            if (value != null && HANDED_ON.contains(name) && mayKnow(from, name, value)) {
                values.put(name, value);
            }
        });
        if (!from.title().equals(from.number().value())) {
            values.putIfAbsent("title", from.title());
        }
        Optional.ofNullable(from.clientOrganisation()).ifPresent(client -> values.putIfAbsent("clientOrg", client));
        Optional.ofNullable(from.priority()).ifPresent(priority -> values.putIfAbsent("priority", priority.name()));
        return values;
    }

    private boolean mayKnow(CaseSummary from, String name, Object value) {
        return cases.readsInternal()
                || data.describe(from.definitionId(), name, value, Locale.ENGLISH)
                        .isPresent();
    }
}
