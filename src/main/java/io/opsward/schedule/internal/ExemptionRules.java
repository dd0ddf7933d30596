package io.opsward.schedule.internal;

import io.opsward.identity.GroupKey;
import io.opsward.identity.UserDirectory;
import io.opsward.schedule.Exemption;
import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What makes an exemption one: an emergency, and a second person of management who answers for it too. */
@Component
class ExemptionRules {

    static final int LONGEST_REASON = 1_000;

    private final UserDirectory people;

    ExemptionRules(UserDirectory people) {
        this.people = people;
    }

    /** @throws RuleViolation if it is none */
    void check(Exemption exemption) {
        if (exemption.reason().isBlank() || exemption.reason().length() > LONGEST_REASON) {
            throw new RuleViolation("schedule.exemption-reason", LONGEST_REASON);
        }
        var signer = exemption.signedBy();
        if (signer.equals(exemption.askedBy())) {
            throw new RuleViolation("schedule.exemption-own-signature", people.displayName(signer));
        }
        if (!people.groupsOf(List.of(signer)).getOrDefault(signer, Set.of()).contains(GroupKey.MANAGEMENT)) {
            throw new RuleViolation("schedule.exemption-signer", people.displayName(signer));
        }
    }
}
