package io.opsward.incident;

import io.opsward.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds incidents that are like others (domain 2.2, E1), as the current transaction sees them: graded ones, since before that
 * nobody knows what they are, and none that was cancelled. Asks for no permission: steps and listeners use it, pages never do.
 */
@Service
@Transactional(readOnly = true)
public class SimilarIncidents {

    private final SimilarityRecords records;
    private final IncidentRepository incidents;

    SimilarIncidents(SimilarityRecords records, IncidentRepository incidents) {
        this.records = records;
        this.incidents = incidents;
    }

    /** Traits of the incident, empty if the case is none, was cancelled, or is not graded yet. */
    public Optional<IncidentTraits> traits(CaseNumber number) {
        return records.find(number);
    }

    /** Whether the case is an incident, whatever became of it. */
    public boolean isIncident(CaseNumber number) {
        return incidents.findById(number.value()).isPresent();
    }

    /** Whether the case is an incident on which somebody still works. */
    public boolean isOpen(CaseNumber number) {
        return incidents.findById(number.value()).stream()
                .anyMatch(incident -> !incident.status().isEnd());
    }

    /** Those of the same client, service item and category that were registered since, the newest first. */
    public List<IncidentTraits> ofService(IncidentTraits like, Instant since, int limit) {
        return records.ofService(like, since, limit);
    }

    /** Those of the same configuration item that were registered since, the newest first; none if it has no item. */
    public List<IncidentTraits> ofItem(IncidentTraits like, Instant since, int limit) {
        return like.configurationItem() == null ? List.of() : records.ofItem(like.configurationItem(), since, limit);
    }
}
