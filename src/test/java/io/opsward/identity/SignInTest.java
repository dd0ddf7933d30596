package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The door: who gets in, who does not, and what a browser is told. */
@ProcessTest
class SignInTest {

    private static final String PASSWORD = "a quiet morning";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccountService accounts;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc browser;
    private UserId ann;

    @BeforeEach
    void anAccount() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        ann = new UserId("ann-" + UUID.randomUUID());
        accounts.create(NewAccount.of(ann, "Ann", PASSWORD));
    }

    @Test
    void the_right_password_opens_whatever_the_case_of_the_name() throws Exception {
        signIn(" " + ann.value().toUpperCase(Locale.ROOT), PASSWORD).andExpect(redirectedUrl("/"));

        assertThat(trail("sign-in")).isEqualTo(1);
    }

    @Test
    void wrong_unknown_and_shut_get_the_same_answer() throws Exception {
        signIn(ann.value(), "another morning").andExpect(redirectedUrl("/login?error"));
        signIn("nobody-of-that-name", PASSWORD).andExpect(redirectedUrl("/login?error"));
        signIn("system", PASSWORD).andExpect(redirectedUrl("/login?error"));
        signIn("x\u0000y' or 1=1 --", PASSWORD).andExpect(redirectedUrl("/login?error"));
        accounts.disable(ann);
        signIn(ann.value(), PASSWORD).andExpect(redirectedUrl("/login?error"));

        assertThat(trail("sign-in-failed")).isEqualTo(2);
    }

    @Test
    void five_wrong_passwords_lock_even_the_right_one_out_for_a_while() throws Exception {
        for (var attempt = 0; attempt < 5; attempt++) {
            signIn(ann.value(), "wrong password " + attempt).andExpect(redirectedUrl("/login?error"));
        }
        signIn(ann.value(), PASSWORD).andExpect(redirectedUrl("/login?error"));
        assertThat(trail("account-locked")).isEqualTo(1);

        TestClock.get().advance(Duration.ofMinutes(16));
        signIn(ann.value(), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void an_older_hash_is_replaced_at_sign_in() throws Exception {
        jdbc.sql("update identity_account set password_hash = :hash where id = :id")
                .param("hash", "{bcrypt}" + new BCryptPasswordEncoder().encode(PASSWORD))
                .param("id", ann.value())
                .update();

        signIn(ann.value(), PASSWORD).andExpect(redirectedUrl("/"));

        assertThat(hash()).startsWith("{argon2id}");
        signIn(ann.value(), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void without_the_token_of_the_page_nobody_is_signed_in() throws Exception {
        browser.perform(post("/login").param("username", ann.value()).param("password", PASSWORD))
                .andExpect(redirectedUrl("/login?expired"));
        assertThat(trail("sign-in")).isZero();
    }

    @Test
    void a_password_given_anew_ends_the_sessions_of_the_account() throws Exception {
        var session = session(signIn(ann.value(), PASSWORD));
        browser.perform(get("/actuator/health").session(session)).andExpect(status().isOk());
        assertThat(session.isInvalid()).isFalse();

        accounts.resetPassword(ann);

        browser.perform(get("/actuator/health").session(session)).andExpect(status().isOk());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_session_left_alone_ends_although_the_browser_gives_signs_of_life() throws Exception {
        var session = session(signIn(ann.value(), PASSWORD));
        browser.perform(get("/actuator/health").session(session)).andExpect(status().isOk());
        session.setMaxInactiveInterval(1800);

        TestClock.get().advance(Duration.ofMinutes(29));
        browser.perform(get("/actuator/health").param("v-r", "heartbeat").session(session));
        assertThat(session.isInvalid()).isFalse();
        TestClock.get().advance(Duration.ofMinutes(2));
        browser.perform(get("/actuator/health").param("v-r", "heartbeat").session(session));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void browsers_are_told_what_to_refuse() throws Exception {
        browser.perform(get("https://localhost/"))
                .andExpect(redirectedUrl("https://localhost/login"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().exists("Strict-Transport-Security"))
                .andExpect(header().string("Content-Security-Policy", ContentSecurityPolicy.withoutPage()));
        assertThat(ContentSecurityPolicy.forPage("n"))
                .contains("frame-ancestors 'none'", "object-src 'none'", "'nonce-n'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    @Test
    void strangers_see_health_and_nothing_else() throws Exception {
        browser.perform(get("/actuator/health")).andExpect(status().isOk());
        browser.perform(get("/actuator/env")).andExpect(redirectedUrl("http://localhost/login"));
        browser.perform(get("/engine-rest/task")).andExpect(redirectedUrl("http://localhost/login"));
    }

    private ResultActions signIn(String account, String password) throws Exception {
        return browser.perform(
                post("/login").with(csrf()).param("username", account).param("password", password));
    }

    private static MockHttpSession session(ResultActions signIn) {
        var session = (MockHttpSession) signIn.andReturn().getRequest().getSession();
        assertThat(session).isNotNull();
        return session;
    }

    private String hash() {
        return jdbc.sql("select password_hash from identity_account where id = :id")
                .param("id", ann.value())
                .query(String.class)
                .single();
    }

    private long trail(String action) {
        return jdbc.sql("select count(*) from audit_entry where subject = :id and action = :action")
                .param("id", ann.value())
                .param("action", action)
                .query(Long.class)
                .single();
    }
}
