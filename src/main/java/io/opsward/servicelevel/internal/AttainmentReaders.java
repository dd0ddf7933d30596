package io.opsward.servicelevel.internal;

import static io.opsward.identity.GroupKey.ADMINISTRATOR;
import static io.opsward.identity.GroupKey.AUDITOR;
import static io.opsward.identity.GroupKey.MANAGEMENT;
import static io.opsward.identity.GroupKey.PROCESS_OWNER;

import io.opsward.identity.AccessRefused;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import org.springframework.stereotype.Component;

/** Who reads the attainment report, and of which clients. */
@Component
class AttainmentReaders {

    private static final String CLIENT_PREFIX = GroupKey.ofClient("").value();

    private final CurrentUser user;

    AttainmentReaders(CurrentUser user) {
        this.user = user;
    }

    boolean seesAll() {
        return !user.isClient() && user.isInAnyOf(MANAGEMENT, AUDITOR, ADMINISTRATOR, PROCESS_OWNER);
    }

    /** @throws AccessRefused for everybody else but a client's person */
    void require() {
        if (!seesAll() && !user.isClient()) {
            throw new AccessRefused("attainment report");
        }
    }

    /** Keys of the organisations whose people the user belongs to. */
    String[] organisations() {
        return user.groups().stream()
                .map(GroupKey::value)
                .filter(group -> group.startsWith(CLIENT_PREFIX))
                .map(group -> group.substring(CLIENT_PREFIX.length()))
                .toArray(String[]::new);
    }
}
