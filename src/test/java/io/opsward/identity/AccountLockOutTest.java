package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountLockOutTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final LockOutPolicy POLICY = new LockOutPolicy(5, Duration.ofMinutes(15));

    private final AccountEntity account = new AccountEntity(new UserId("ann"), "Ann", NOON);

    @Test
    void five_failures_lock_the_account_for_a_quarter_of_an_hour() {
        fail(5);

        assertThat(account.isLocked(NOON)).isTrue();
        assertThat(account.beginAttempt(NOON.plusSeconds(899), POLICY)).isFalse();
        assertThat(account.beginAttempt(NOON.plusSeconds(900), POLICY)).isTrue();
    }

    @Test
    void four_failures_and_a_success_begin_the_count_anew() {
        fail(4);
        account.signedIn(NOON);
        fail(4);

        assertThat(account.isLocked(NOON)).isFalse();
    }

    @Test
    void the_fifth_attempt_may_still_be_right() {
        fail(4);

        assertThat(account.beginAttempt(NOON, POLICY)).isTrue();
        account.signedIn(NOON);
        assertThat(account.isLocked(NOON)).isFalse();
    }

    @Test
    void after_the_lock_five_failures_are_allowed_again() {
        fail(5);
        var later = NOON.plus(Duration.ofMinutes(16));

        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(account.beginAttempt(later, POLICY)).isTrue();
        }
        assertThat(account.isLocked(later)).isFalse();
        account.beginAttempt(later, POLICY);
        assertThat(account.isLocked(later)).isTrue();
    }

    @Test
    void attempts_during_the_lock_do_not_prolong_it() {
        fail(5);
        account.beginAttempt(NOON.plusSeconds(600), POLICY);

        assertThat(account.isLocked(NOON.plusSeconds(901))).isFalse();
    }

    @Test
    void a_new_password_ends_sessions_and_lock() {
        fail(5);
        var before = account.credentialsVersion();
        account.changePassword("hash", true);

        assertThat(account.isLocked(NOON)).isFalse();
        assertThat(account.mustChangePassword()).isTrue();
        assertThat(account.credentialsVersion()).isGreaterThan(before);
    }

    private void fail(int times) {
        for (var attempt = 0; attempt < times; attempt++) {
            account.beginAttempt(NOON, POLICY);
        }
    }
}
