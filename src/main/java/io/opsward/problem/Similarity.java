package io.opsward.problem;

import io.opsward.configuration.ItemNumber;
import io.opsward.incident.IncidentTraits;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What incidents have in common that makes one cause likely (domain 2.3): the same client, service item and category, or the
 * same configuration item of the register; what somebody has called by a name of its own is not compared. Ordered, so that whoever locks several locks them in the same order as everybody else.
 *
 * @param kind kind
 * @param subject what is the same, as one text
 * @see "Decision 0023"
 */
record Similarity(Kind kind, String subject) implements Comparable<Similarity> {

    private static final String BETWEEN = "|";

    /** What is compared. */
    enum Kind {
        SERVICE,
        ITEM
    }

    /** All that can make another incident similar to this one. */
    static List<Similarity> of(IncidentTraits incident) {
        return of(
                incident.clientOrganisation(),
                incident.serviceItem(),
                incident.category(),
                incident.configurationItem());
    }

    /** All that incidents of this problem can have in common; none as long as too little is known. */
    static List<Similarity> of(ProblemReport report) {
        return of(report.clientOrganisation(), report.serviceItem(), report.category(), report.configurationItem());
    }

    private static List<Similarity> of(
            @Nullable String client, @Nullable String service, @Nullable String category, @Nullable String item) {
        var sameService = client == null || service == null || category == null
                ? Stream.<Similarity>empty()
                : Stream.of(new Similarity(Kind.SERVICE, String.join(BETWEEN, client, service, category)));
        var sameItem = Stream.ofNullable(item)
                .flatMap(entered -> ItemNumber.read(entered).stream())
                .map(number -> new Similarity(Kind.ITEM, number.value()));
        return Stream.concat(sameService, sameItem).sorted().toList();
    }

    @Override
    public int compareTo(Similarity other) {
        return (kind + subject).compareTo(other.kind + other.subject);
    }
}
