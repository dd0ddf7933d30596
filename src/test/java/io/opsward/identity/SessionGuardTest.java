package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SessionGuardTest {

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_request_whose_session_another_one_has_just_ended_goes_on_as_nobody() throws Exception {
        var ended = mock(HttpSession.class);
        when(ended.getAttribute(any())).thenThrow(new IllegalStateException("invalidated"));
        var request = mock(HttpServletRequest.class);
        when(request.getSession(false)).thenReturn(ended);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(mock(SignedInAccount.class), ""));
        var wentOn = new AtomicBoolean();

        new SessionGuard(mock(JdbcClient.class), Clock.systemUTC())
                .doFilterInternal(request, new MockHttpServletResponse(), (asked, answered) -> {
                    wentOn.set(true);
                    assertThat(SecurityContextHolder.getContext().getAuthentication())
                            .isNull();
                });

        assertThat(wentOn).isTrue();
    }
}
