package io.opsward.identity;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads an account with its authorities for those who act for it without a password, tests for one. */
@Component
class AccountUserDetailsService implements UserDetailsService {

    private final AccountRepository accounts;
    private final GroupAuthorities groups;

    AccountUserDetailsService(AccountRepository accounts, GroupAuthorities groups) {
        this.accounts = accounts;
        this.groups = groups;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String name) {
        return accounts.findById(name)
                .filter(AccountEntity::isEnabled)
                .map(account -> new AccountPrincipal(account, groups.authoritiesOf(account.userId())))
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
