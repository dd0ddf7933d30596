package io.opsward.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of accounts and sign-in.
 *
 * @param failuresUntilLocked wrong passwords in a row that lock an account
 * @param lockedFor how long it stays locked
 * @param passwordLength shortest password that is accepted
 * @param oidc sign-in through an outside service
 */
@ConfigurationProperties("opsward.identity")
record IdentityProperties(
        @DefaultValue("5") int failuresUntilLocked,
        @DefaultValue("15m") Duration lockedFor,
        @DefaultValue("12") int passwordLength,
        @DefaultValue Oidc oidc) {

    /**
     * @param groupsClaim claim that names the groups of the person
     * @param nameClaim claim that becomes the account name
     */
    record Oidc(
            @DefaultValue("groups") String groupsClaim,
            @DefaultValue("preferred_username") String nameClaim) {}
}
