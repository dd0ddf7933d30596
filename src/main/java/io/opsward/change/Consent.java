package io.opsward.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What everybody has said to a change. A returned change begins a new round; what was said in earlier ones is void. */
@Embeddable
class Consent {

    private int returnCount;
    private @Nullable String refusalReason;

    @ElementCollection
    @CollectionTable(name = "change_approval", joinColumns = @JoinColumn(name = "number"))
    private Set<Approval> approvals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "change_assessment", joinColumns = @JoinColumn(name = "number"))
    private Set<Assessment> assessments = new HashSet<>();

    int round() {
        return returnCount;
    }

    int beginAgain(String reason) {
        refusalReason = reason;
        return ++returnCount;
    }

    void add(Approval approval) {
        approvals.add(approval);
    }

    void add(Assessment assessment) {
        assessments.add(assessment);
    }

    /** The gravest of what the fields say in this round. @throws IllegalStateException if none has said anything */
    Assessment.Sum sum() {
        var opinions = assessments.stream()
                .filter(assessment -> assessment.round() == returnCount)
                .map(Assessment::opinion)
                .toList();
        var rework = opinions.stream()
                .filter(opinion -> !opinion.feasible())
                .map(Assessment.Opinion::remark)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining("\n"));
        return new Assessment.Sum(
                gravest(opinions, Assessment.Opinion::impact),
                gravest(opinions, Assessment.Opinion::probability),
                gravest(opinions, Assessment.Opinion::downtimeMinutes),
                opinions.stream().allMatch(Assessment.Opinion::feasible),
                rework.isEmpty() ? null : rework);
    }

    private static int gravest(List<Assessment.Opinion> opinions, ToIntFunction<Assessment.Opinion> value) {
        return opinions.stream()
                .mapToInt(value)
                .max()
                .orElseThrow(() -> new IllegalStateException("No field has assessed the change"));
    }
}
