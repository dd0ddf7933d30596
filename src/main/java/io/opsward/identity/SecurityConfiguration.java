package io.opsward.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who gets in, and what a browser is told to refuse. What the server does in a page outside any request, the person of
 * that page does.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
@EnableConfigurationProperties(IdentityProperties.class)
class SecurityConfiguration {

    private static final String SIGN_IN = "/login";
    private static final String UNUSED_FEATURES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    private final SignOutRecorder signOutRecorder;
    private final OutsideAccounts outsideAccounts;
    private final @Nullable ClientRegistrationRepository outsideServices;
    private final SessionGuard sessionGuard;

    SecurityConfiguration(
            SignOutRecorder signOutRecorder,
            OutsideAccounts outsideAccounts,
            ObjectProvider<ClientRegistrationRepository> outsideServices,
            JdbcClient jdbc,
            Clock clock) {
        this.signOutRecorder = signOutRecorder;
        this.outsideAccounts = outsideAccounts;
        this.outsideServices = outsideServices.getIfAvailable();
        this.sessionGuard = new SessionGuard(jdbc, clock);
    }

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, RequestUtil requests) throws Exception {
        http.authorizeHttpRequests(rules -> rules.requestMatchers(EndpointRequest.to("health"))
                .permitAll()
                .requestMatchers("/webjars/**", "/*.css", "/*.js", "/*.svg", "/icons/**")
                .permitAll());
        // Vaadin's own configuration would leave the sign-in form without a token; this one keeps it.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest));
        http.exceptionHandling(handling -> handling.accessDeniedHandler(SecurityConfiguration::refuse));
        http.headers(SecurityConfiguration::tellBrowser);
        http.addFilterAfter(sessionGuard, AnonymousAuthenticationFilter.class);
        http.with(
                vaadin(),
                frame -> frame.loginView(SIGN_IN)
                        .enableCsrfConfiguration(false)
                        .logoutSuccessHandler(signedOut())
                        .addLogoutHandler(signOutRecorder));
        if (outsideServices != null) {
            var outsideSignIn = new OutsideSignIn(outsideAccounts);
            http.oauth2Login(login -> login.loginPage(SIGN_IN)
                    .failureUrl(SIGN_IN + "?outside")
                    .userInfoEndpoint(
                            told -> told.oidcUserService(outsideSignIn).userService(OutsideSignIn::refuse)));
        }
        return http.build();
    }

    /** Signs out here, and at the outside service if the person came from one. */
    private LogoutSuccessHandler signedOut() {
        if (outsideServices == null) {
            var handler = new SimpleUrlLogoutSuccessHandler();
            handler.setDefaultTargetUrl(SIGN_IN);
            handler.setRedirectStrategy(new UidlRedirectStrategy());
            return handler;
        }
        var handler = new OidcClientInitiatedLogoutSuccessHandler(outsideServices);
        handler.setPostLogoutRedirectUri("{baseUrl}" + SIGN_IN);
        handler.setDefaultTargetUrl(SIGN_IN);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    /** A sign-in page that was open for longer than its session is shown anew. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (refusal instanceof CsrfException && request.getRequestURI().equals(request.getContextPath() + SIGN_IN)) {
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?expired");
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, refusal);
        }
    }

    private static void tellBrowser(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(features -> features.policy(UNUSED_FEATURES))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .contentSecurityPolicy(content -> content.policyDirectives(ContentSecurityPolicy.withoutPage()));
    }
}
