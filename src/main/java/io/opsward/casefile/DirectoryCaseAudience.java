package io.opsward.casefile;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class DirectoryCaseAudience implements CaseAudience {

    private final CaseRecords records;
    private final UserDirectory directory;

    DirectoryCaseAudience(CaseRecords records, UserDirectory directory) {
        this.records = records;
        this.directory = directory;
    }

    @Override
    public Set<UserId> readersAmong(CaseNumber number, Collection<UserId> people) {
        return records.find(number)
                .map(summary -> among(people, (person, groups) -> CaseReaders.mayRead(person, groups, summary)))
                .orElse(Set.of());
    }

    @Override
    public Set<UserId> staffAmong(Collection<UserId> people) {
        return among(people, (person, groups) -> CaseReaders.isStaff(groups));
    }

    private Set<UserId> among(Collection<UserId> people, BiPredicate<UserId, Set<GroupKey>> condition) {
        return directory.groupsOf(people).entrySet().stream()
                .filter(entry -> condition.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
