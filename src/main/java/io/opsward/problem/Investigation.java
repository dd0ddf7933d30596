package io.opsward.problem;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who looks for the cause of a problem, by when, and what was found. */
@Embeddable
class Investigation {

    private static final String BETWEEN = ",";

    private @Nullable String owner;
    private @Nullable String helperFields;
    private @Nullable LocalDate targetDate;
    private @Nullable Instant analysisDue;
    private int extensionCount;
    private @Nullable Finding finding;
    private @Nullable String causeFoundBy;
    private @Nullable Instant causeFoundAt;

    void assign(Assignment assignment) {
        owner = assignment.owner().value();
        helperFields =
                assignment.helpers().stream().map(GroupKey::value).distinct().collect(Collectors.joining(BETWEEN));
        targetDate = assignment.targetDate();
    }

    void target(LocalDate day) {
        targetDate = day;
    }

    void begin(Instant due) {
        analysisDue = due;
    }

    void extend(Instant due) {
        analysisDue = due;
        extensionCount++;
    }

    void found(Finding cause, UserId by, Instant now) {
        cause.requireSound();
        finding = cause;
        causeFoundBy = by.value();
        causeFoundAt = now;
    }

    Optional<UserId> owner() {
        return Optional.ofNullable(owner).map(UserId::new);
    }

    List<GroupKey> helpers() {
        return Stream.ofNullable(helperFields)
                .flatMap(fields -> Stream.of(fields.split(BETWEEN)))
                .filter(field -> !field.isEmpty())
                .map(GroupKey::new)
                .toList();
    }
}
