package io.opsward.identity;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Principal of a session opened by password; carries no password itself. */
class AccountPrincipal implements SignedInAccount, UserDetails {

    private final String name;
    private final List<GrantedAuthority> authorities;
    private volatile int credentialsVersion;

    AccountPrincipal(AccountEntity account, Collection<GrantedAuthority> authorities) {
        this.name = account.getId();
        this.authorities = List.copyOf(authorities);
        this.credentialsVersion = account.credentialsVersion();
    }

    @Override
    public UserId account() {
        return new UserId(name);
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
    public String getUsername() {
        return name;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String toString() {
        return name;
    }
}
