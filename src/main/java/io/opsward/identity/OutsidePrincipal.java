package io.opsward.identity;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Principal of a session opened through an outside sign-in service; named by the account here. */
class OutsidePrincipal extends DefaultOidcUser implements SignedInAccount {

    private final String account;
    private volatile int credentialsVersion;

    OutsidePrincipal(AccountEntity account, Collection<GrantedAuthority> authorities, OidcUser told) {
        super(authorities, told.getIdToken(), told.getUserInfo());
        this.account = account.getId();
        this.credentialsVersion = account.credentialsVersion();
    }

    @Override
    public UserId account() {
        return new UserId(account);
    }

    @Override
    public int credentialsVersion() {
        return credentialsVersion;
    }

    @Override
    public void renew(int newVersion) {
        credentialsVersion = newVersion;
    }

    @Override
    public String getName() {
        return account;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutsidePrincipal principal && principal.account.equals(account) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
