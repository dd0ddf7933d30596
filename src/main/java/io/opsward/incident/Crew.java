package io.opsward.incident;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works on an incident; the commander of a major one is never among those who solve it (domain 2.2, I-M1). */
@Embeddable
class Crew {

    private @Nullable String assignedGroup;
    private int reassignCount;
    private @Nullable String commander;

    @ElementCollection
    @CollectionTable(name = "incident_worker", joinColumns = @JoinColumn(name = "number"))
    @Column(name = "user_id")
    private Set<String> workers = new HashSet<>();

    void dispatch(GroupKey group) {
        assignedGroup = group.value();
    }

    int transfer(GroupKey group) {
        dispatch(group);
        return ++reassignCount;
    }

    void join(UserId person) {
        workers.add(person.value());
    }

    void follow(UserId person) {
        if (workers.contains(person.value())) {
            throw new RuleViolation("incident.commander-works-on-it");
        }
        commander = person.value();
    }

    Optional<GroupKey> group() {
        return Optional.ofNullable(assignedGroup).map(GroupKey::new);
    }

    Optional<UserId> commander() {
        return Optional.ofNullable(commander).map(UserId::new);
    }
}
