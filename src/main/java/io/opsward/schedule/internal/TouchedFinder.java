package io.opsward.schedule.internal;

import io.opsward.casefile.CaseFileService;
import io.opsward.configuration.ItemLookup;
import io.opsward.schedule.PlannedWork;
import io.opsward.schedule.Touched;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what a change touches beyond what it says: services and clients of its items, the client of the case. */
@Component
class TouchedFinder {

    private final ItemLookup items;
    private final CaseFileService cases;

    TouchedFinder(ItemLookup items, CaseFileService cases) {
        this.items = items;
        this.cases = cases;
    }

    Touched by(PlannedWork work) {
        var services = new HashSet<>(work.services());
        var clients = new HashSet<String>();
        items.find(work.items()).values().forEach(item -> {
            Stream.ofNullable(item.facts().serviceItem()).forEach(services::add);
            Stream.ofNullable(item.facts().clientOrganisation()).forEach(clients::add);
        });
        cases.find(List.of(work.number())).values().stream()
                .map(summary -> summary.clientOrganisation())
                .filter(Objects::nonNull)
                .forEach(clients::add);
        return new Touched(work.items(), services, clients);
    }
}
