package io.opsward.casefile;

import io.opsward.attachment.spi.CaseAccess;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who reads a case and who adds to it (domain 2.1, rule 13): staff read all cases; a client's people, and whoever is in
 * no group, the cases they opened and those of their organisation; auditors read all and add nothing.
 */
@Component
class CaseReaders implements CaseAccess {

    private static final String CLIENT_PREFIX = GroupKey.ofClient("").value();

    private final CurrentUser user;
    private final CaseRecords records;

    CaseReaders(CurrentUser user, CaseRecords records) {
        this.user = user;
        this.records = records;
    }

    @Override
    public boolean mayRead(CaseNumber number) {
        return records.find(number).filter(this::mayRead).isPresent();
    }

    boolean mayRead(CaseSummary summary) {
        return readsAll() || isConcerned(user.id(), user.groups(), summary);
    }

    /** Whether a person with these groups may read the case. */
    static boolean mayRead(UserId person, Set<GroupKey> groups, CaseSummary summary) {
        return isStaff(groups) || isConcerned(person, groups, summary);
    }

    /** Whether a person with these groups reads every case, and internal comments. */
    static boolean isStaff(Set<GroupKey> groups) {
        return !groups.isEmpty() && !groups.contains(GroupKey.CLIENT);
    }

    private static boolean isConcerned(UserId person, Set<GroupKey> groups, CaseSummary summary) {
        return summary.registeredBy().equals(person)
                || organisations(groups).contains(String.valueOf(summary.clientOrganisation()));
    }

    /** Whether the user may add comments and files to a case that the user may read. */
    boolean mayContribute() {
        return !user.isInAnyOf(GroupKey.AUDITOR);
    }

    /** Whether the user reads what is not meant for clients: every case, and internal comments. */
    boolean readsAll() {
        return user.id().equals(UserId.SYSTEM) || isStaff(user.groups());
    }

    UserId id() {
        return user.id();
    }

    /** Client organisations whose cases the user reads; of no use where the user reads all. */
    Set<String> organisations() {
        return organisations(user.groups());
    }

    private static Set<String> organisations(Set<GroupKey> groups) {
        return groups.stream()
                .map(GroupKey::value)
                .filter(group -> group.startsWith(CLIENT_PREFIX))
                .map(group -> group.substring(CLIENT_PREFIX.length()))
                .collect(Collectors.toSet());
    }

    /** Condition of a query over {@code casefile_case} that leaves the cases the user may read. */
    Restriction restriction() {
        return readsAll()
                ? new Restriction("true", Map.of())
                : new Restriction(
                        "(registered_by = :reader or client_organisation = any(:organisations))",
                        Map.of(
                                "reader",
                                user.id().value(),
                                "organisations",
                                organisations().toArray(String[]::new)));
    }

    /**
     * A condition with its parameters.
     *
     * @param condition SQL over {@code casefile_case}
     * @param parameters values by name
     */
    record Restriction(String condition, Map<String, @Nullable Object> parameters) {}
}
