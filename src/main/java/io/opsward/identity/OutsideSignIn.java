package io.opsward.identity;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** Sign-in through an OpenID Connect service: what it tells of a person becomes an account here. */
class OutsideSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OutsideAccounts accounts;
    private final OAuth2UserService<OidcUserRequest, OidcUser> told;

    OutsideSignIn(OutsideAccounts accounts) {
        this(accounts, new OidcUserService());
    }

    OutsideSignIn(OutsideAccounts accounts, OAuth2UserService<OidcUserRequest, OidcUser> told) {
        this.accounts = accounts;
        this.told = told;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        return accounts.admit(request.getClientRegistration().getRegistrationId(), told.loadUser(request));
    }

    /** Services that speak OAuth 2 without OpenID Connect do not say reliably who somebody is. */
    static OAuth2User refuse(OAuth2UserRequest request) {
        throw new OAuth2AuthenticationException(new OAuth2Error("openid_missing"), "The scope must contain openid");
    }
}
