package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.shared.RuleViolation;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest {

    private static final UserId ANN = new UserId("annika");

    private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();
    private final Passwords passwords = new Passwords(
            encoder,
            new IdentityProperties(
                    5, Duration.ofMinutes(15), 12, new IdentityProperties.Oidc("groups", "preferred_username")));

    @Test
    void passwords_are_kept_as_argon2id_with_salt() {
        var hash = passwords.hash(ANN, "a quiet morning");

        assertThat(hash).startsWith("{argon2id}$argon2id$").doesNotContain("quiet");
        assertThat(passwords.hash(ANN, "a quiet morning")).isNotEqualTo(hash);
        assertThat(passwords.matches("a quiet morning", hash)).isTrue();
        assertThat(passwords.matches("a quiet evening", hash)).isFalse();
        assertThat(encoder.upgradeEncoding(hash)).isFalse();
    }

    @Test
    void older_hashes_are_read_and_want_replacing() {
        var old = "{bcrypt}" + new BCryptPasswordEncoder().encode("a quiet morning");

        assertThat(passwords.matches("a quiet morning", old)).isTrue();
        assertThat(encoder.upgradeEncoding(old)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "hello Annika 2026", ""})
    void weak_passwords_are_refused(String password) {
        assertThatThrownBy(() -> passwords.hash(ANN, password)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void absurdly_long_ones_are_refused_before_they_are_hashed() {
        assertThatThrownBy(() -> passwords.hash(ANN, "abcdefgh".repeat(40))).isInstanceOf(RuleViolation.class);
        assertThat(passwords.matches("abcdefgh".repeat(40), "{argon2id}anything"))
                .isFalse();
    }

    @Test
    void temporary_passwords_are_long_different_and_good_enough() {
        var first = passwords.temporary();

        assertThat(first).hasSize(16).isNotEqualTo(passwords.temporary());
        assertThat(passwords.hash(ANN, first)).isNotEmpty();
    }
}
