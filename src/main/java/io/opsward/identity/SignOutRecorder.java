package io.opsward.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the audit trail that somebody has left. */
@Component
class SignOutRecorder implements LogoutHandler {

    private final ApplicationEventPublisher events;

    SignOutRecorder(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    @Transactional
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedInAccount principal) {
            events.publishEvent(AccountAct.byHolder(principal.account(), "sign-out"));
        }
    }
}
