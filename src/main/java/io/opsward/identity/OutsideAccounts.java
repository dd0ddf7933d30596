package io.opsward.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts of people who sign in through an outside service. A person is known by service and subject. An account of the
 * same name that has a password here is never handed over: an administrator creates one without a password for that.
 */
@Component
class OutsideAccounts {

    private static final Pattern GROUP = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final AccountRepository accounts;
    private final GroupAuthorities groups;
    private final IdentityProperties settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutsideAccounts(
            AccountRepository accounts,
            GroupAuthorities groups,
            IdentityProperties settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.groups = groups;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets the person in whom the service has told of.
     *
     * @throws OAuth2AuthenticationException if the account is shut, belongs to another, or has no usable name
     */
    @Transactional(noRollbackFor = OAuth2AuthenticationException.class)
    OutsidePrincipal admit(String provider, OidcUser told) {
        var account =
                accounts.findByProviderAndSubject(provider, told.getSubject()).orElseGet(() -> claim(provider, told));
        if (!account.isEnabled()) {
            throw refused(account.getId(), "account_disabled");
        }
        var name = told.getFullName();
        if (name != null && !name.isBlank()) {
            account.rename(name);
        }
        MailAddress.told(told.getEmail()).ifPresent(account::receiveMailAt);
        account.signedIn(clock.instant());
        accounts.flush();
        groups.replaceToldGroups(account.userId(), toldGroups(told));
        events.publishEvent(AccountAct.byHolder(account.userId(), "sign-in"));
        return new OutsidePrincipal(account, groups.authoritiesOf(account.userId()), told);
    }

    private AccountEntity claim(String provider, OidcUser told) {
        var name = Optional.ofNullable(told.getClaimAsString(settings.oidc().nameClaim()))
                .orElse(told.getSubject())
                .toLowerCase(Locale.ROOT);
        if (!AccountNames.isValid(name)) {
            throw refused("unknown", "account_name");
        }
        var account = accounts.lock(name).orElseGet(() -> newAccount(name));
        if (!account.isUnclaimed()) {
            throw refused(name, "account_of_another");
        }
        account.bindTo(provider, told.getSubject());
        return account;
    }

    private AccountEntity newAccount(String name) {
        var account = accounts.save(new AccountEntity(new UserId(name), name, clock.instant()));
        events.publishEvent(AccountAct.byHolder(account.userId(), "account-created"));
        return account;
    }

    private Collection<String> toldGroups(OidcUser told) {
        var claim = told.getClaims().get(settings.oidc().groupsClaim());
        Collection<?> names =
                claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        return names.stream()
                .map(String::valueOf)
                .filter(name -> GROUP.matcher(name).matches())
                .toList();
    }

    private OAuth2AuthenticationException refused(String account, String reason) {
        events.publishEvent(AccountAct.refused(account, "sign-in-failed", Map.of("reason", reason)));
        return new OAuth2AuthenticationException(new OAuth2Error(reason));
    }
}
