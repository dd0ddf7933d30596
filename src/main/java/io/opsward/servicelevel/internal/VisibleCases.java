package io.opsward.servicelevel.internal;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import io.opsward.shared.CaseNumber;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose clocks the current user sees (domain 2.1, rule 13): staff and auditors all; a client's people, and whoever is in no
 * group, those of cases they opened and of their organisation's.
 */
@Component
class VisibleCases {

    private static final String CLIENT_PREFIX = GroupKey.ofClient("").value();

    private final CurrentUser user;
    private final JdbcClient jdbc;

    VisibleCases(CurrentUser user, JdbcClient jdbc) {
        this.user = user;
        this.jdbc = jdbc;
    }

    /** @throws AccessRefused if the case has clocks that the current user may not see */
    void require(CaseNumber number) {
        if (!seesAll() && isServiced(number) && among(Set.of(number)).isEmpty()) {
            throw new AccessRefused("clocks of case " + number);
        }
    }

    /** Those of the cases that the current user may see; no statement for staff. */
    Set<CaseNumber> among(Collection<CaseNumber> numbers) {
        if (seesAll() || numbers.isEmpty()) {
            return Set.copyOf(numbers);
        }
        return jdbc
                .sql("""
                        select number from servicelevel_case
                        where number = any(:numbers) and (opened_by = :reader or client = any(:organisations))""")
                .param("numbers", numbers.stream().map(CaseNumber::value).toArray(String[]::new))
                .param("reader", user.id().value())
                .param("organisations", organisations())
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .collect(Collectors.toSet());
    }

    private boolean seesAll() {
        return user.id().equals(UserId.SYSTEM)
                || !user.isClient() && !user.groups().isEmpty();
    }

    private boolean isServiced(CaseNumber number) {
        return jdbc.sql("select count(*) from servicelevel_case where number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String[] organisations() {
        return user.groups().stream()
                .map(GroupKey::value)
                .filter(group -> group.startsWith(CLIENT_PREFIX))
                .map(group -> group.substring(CLIENT_PREFIX.length()))
                .toArray(String[]::new);
    }
}
