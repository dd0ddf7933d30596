package io.opsward.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that must not go on: of accounts that were shut or got another password, on whatever node that happened,
 * and of people who left their browser open. The browser's own signs of life do not count as use.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final String LAST_USE = SessionGuard.class.getName() + ".lastUse";

    /** Requests that a browser makes with nobody before it: the heartbeat, and the line on which changes are pushed. */
    private static final Set<String> SIGNS_OF_LIFE = Set.of("heartbeat", "push");

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionGuard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (session != null
                && authentication != null
                && authentication.getPrincipal() instanceof SignedInAccount principal) {
            guard(request, session, principal);
        }
        chain.doFilter(request, response);
    }

    /** Requests of one session come at the same moment: the first ends it, the others find it ended. */
    private void guard(HttpServletRequest request, HttpSession session, SignedInAccount principal) {
        try {
            if (isLeftAlone(request, session) || !isStillGood(principal)) {
                session.invalidate();
                SecurityContextHolder.clearContext();
            }
        } catch (IllegalStateException endedMeanwhile) {
            SecurityContextHolder.clearContext();
        }
    }

    private boolean isLeftAlone(HttpServletRequest request, HttpSession session) {
        var now = clock.instant();
        var lastUse = session.getAttribute(LAST_USE) instanceof Instant instant ? instant : now;
        if (lastUse.plus(Duration.ofSeconds(session.getMaxInactiveInterval())).isBefore(now)) {
            return true;
        }
        if (!SIGNS_OF_LIFE.contains(String.valueOf(request.getParameter("v-r")))) {
            session.setAttribute(LAST_USE, now);
        }
        return false;
    }

    private boolean isStillGood(SignedInAccount principal) {
        return jdbc.sql("""
                        select exists (select from identity_account
                                       where id = :id and enabled and credentials_version = :version)""")
                .param("id", principal.account().value())
                .param("version", principal.credentialsVersion())
                .query(Boolean.class)
                .single();
    }
}
