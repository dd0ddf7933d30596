package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Sign-in through an outside service, which a stand-in plays here. */
@ProcessTest
class OutsideSignInTest {

    @Autowired
    private OutsideAccounts outsideAccounts;

    @Autowired
    private AccountService accounts;

    @Autowired
    private UserDirectory directory;

    private final String name = "bob-" + UUID.randomUUID();
    private final String subject = UUID.randomUUID().toString();

    @Test
    void a_new_person_gets_an_account_and_the_groups_of_the_claim() {
        var bob = signIn(Map.of("groups", List.of("tech-network", "Not A Group", "auditor")));

        assertThat(bob.getName()).isEqualTo(name);
        assertThat(authorities(bob)).containsExactlyInAnyOrder("ROLE_tech-network", "ROLE_auditor");
        assertThat(directory.displayName(new UserId(name))).isEqualTo("Bob B");
        assertThat(directory.membersOf(new GroupKey("tech-network"))).contains(new UserId(name));
    }

    @Test
    void the_address_that_the_service_tells_is_where_mail_goes() {
        signIn(Map.of("email", name + "@opsward.example"));
        assertThat(email()).isEqualTo(name + "@opsward.example");

        signIn(Map.of("email", "not an address"));
        assertThat(email()).isEqualTo(name + "@opsward.example");
    }

    @Test
    void groups_that_the_service_no_longer_tells_are_gone_at_the_next_sign_in() {
        signIn(Map.of("groups", List.of("tech-network", "auditor")));
        var bob = signIn(Map.of("groups", "operations"));

        assertThat(authorities(bob)).containsExactly("ROLE_operations");
        assertThat(authorities(signIn(Map.of()))).isEmpty();
    }

    @Test
    void an_account_with_a_password_is_not_handed_over() {
        accounts.create(NewAccount.of(new UserId(name), "Another Bob", "a quiet morning"));

        assertThatThrownBy(() -> signIn(Map.of())).isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void an_account_made_ready_without_a_password_is_taken_once() {
        As.user("admin", () -> accounts.create(new UserId(name), "Bob", false, false));
        assertThat(signIn(Map.of()).getName()).isEqualTo(name);

        assertThatThrownBy(() -> signIn("another-subject", Map.of())).isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void a_shut_account_stays_shut() {
        signIn(Map.of());
        As.user("admin", () -> accounts.disable(new UserId(name)));

        assertThatThrownBy(() -> signIn(Map.of())).isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void nobody_becomes_the_system() {
        assertThatThrownBy(() -> signIn(Map.of("preferred_username", "System")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    private OidcUser signIn(Map<String, Object> claims) {
        return signIn(subject, claims);
    }

    private OidcUser signIn(String as, Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("sub", as, "preferred_username", name, "name", "Bob B"));
        all.putAll(claims);
        var now = Instant.now();
        var token = new OidcIdToken("token", now, now.plusSeconds(60), all);
        var service = new OutsideSignIn(outsideAccounts, request -> new DefaultOidcUser(List.of(), token));
        var access = new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "t", now, now.plusSeconds(60));
        return service.loadUser(new OidcUserRequest(registration(), access, token));
    }

    private static ClientRegistration registration() {
        return ClientRegistration.withRegistrationId("company")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientId("opsward")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .authorizationUri("https://sign-in.example/authorize")
                .tokenUri("https://sign-in.example/token")
                .scope("openid")
                .build();
    }

    private static List<String> authorities(OidcUser user) {
        return user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .map(String::valueOf)
                .toList();
    }

    private @Nullable String email() {
        var bob = new UserId(name);
        return directory.contactsOf(List.of(bob)).get(bob).email();
    }
}
