package io.opsward.servicelevel;

import io.opsward.identity.AccessRefused;
import io.opsward.shared.NotFound;
import io.opsward.shared.Priority;
import io.opsward.shared.RuleViolation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is promised to whom. Management, administrators, auditors, process owners and the service desk read it; management
 * and administrators change it. Every change is a new version, for cases that are opened afterwards.
 */
public interface SlaPolicies {

    /** Whether the current user may change policies. */
    boolean mayEdit();

    /**
     * The policies in force, defaults first, then by client, service item and priority.
     *
     * @throws AccessRefused if the current user may not read them
     */
    List<SlaPolicy> current();

    /**
     * All versions of a policy, newest first; without those that only say that it was retired. Empty if there is no such
     * policy.
     *
     * @throws AccessRefused if the current user may not read them
     */
    List<SlaPolicy> versions(long policy);

    /**
     * Makes a new version, or a new policy for a client or service item.
     *
     * @param wanted its content; version, {@code validFrom} and {@code changedBy} are not looked at, but for the identifier of
     *     the policy: 0 for a new one. Client, service item and priority of a policy stay what they are
     * @param basedOnVersion version that the person has seen; 0 for a new policy
     * @return what is in force now
     * @throws RuleViolation {@code servicelevel.policy-changed} if somebody was faster; {@code servicelevel.policy-exists};
     *     {@code servicelevel.policy-calendar}, {@code servicelevel.target-zero}, {@code servicelevel.target-order},
     *     {@code servicelevel.warn-at}, {@code servicelevel.notice-zero} for bad content
     * @throws NotFound if there is no such policy
     * @throws AccessRefused if the current user may not change policies
     */
    SlaPolicy save(SlaPolicy wanted, int basedOnVersion);

    /**
     * Ends a policy for a client or service item: the less particular one holds again, for cases opened afterwards.
     *
     * @throws RuleViolation {@code servicelevel.policy-default} if it is the default of its priority
     * @throws NotFound if there is no such policy, or it is retired already
     * @throws AccessRefused if the current user may not change policies
     */
    void retire(long policy);

    /** The most particular policy that held at a moment. Asks for no permission: steps use it. */
    SlaPolicy inForce(@Nullable String client, @Nullable String serviceItem, Priority priority, Instant at);
}
