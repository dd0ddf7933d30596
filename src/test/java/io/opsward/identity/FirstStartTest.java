package io.opsward.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.opsward.shared.DemoData;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an empty database gets. */
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

    private final AccountService accounts = mock(AccountService.class);
    private final DemoData demo = mock(DemoData.class);
    private final Passwords passwords = new Passwords(
            new PasswordConfiguration().passwordEncoder(),
            new IdentityProperties(
                    5, Duration.ofMinutes(15), 12, new IdentityProperties.Oidc("groups", "preferred_username")));

    @BeforeEach
    void anEmptyDatabase() {
        when(accounts.isEmpty()).thenReturn(true);
    }

    @Test
    void an_external_database_gets_one_administrator_with_a_password_told_once(CapturedOutput output) {
        start("jdbc:postgresql://db.example/opsward");

        var created = ArgumentCaptor.forClass(NewAccount.class);
        verify(accounts).create(created.capture());
        assertThat(created.getValue().id()).isEqualTo(new UserId("admin"));
        assertThat(created.getValue().administrator()).isTrue();
        assertThat(created.getValue().temporary()).isTrue();
        assertThat(output.getOut())
                .containsOnlyOnce(String.valueOf(created.getValue().password()));
        verify(demo, never()).create();
    }

    @Test
    void the_embedded_database_gets_demo_data() {
        start("");

        verify(demo).create();
        verify(accounts, never()).create(any());
    }

    @Test
    void a_database_with_accounts_gets_nothing() {
        when(accounts.isEmpty()).thenReturn(false);

        start("");
        start("jdbc:postgresql://db.example/opsward");

        verify(demo, never()).create();
        verify(accounts, never()).create(any());
    }

    @SuppressWarnings("unchecked")
    private void start(String externalDatabase) {
        var demoData = (ObjectProvider<DemoData>) mock(ObjectProvider.class);
        when(demoData.orderedStream()).thenReturn(Stream.of(demo));
        new FirstStart(
                        accounts,
                        passwords,
                        demoData,
                        mock(JdbcClient.class, RETURNS_DEEP_STUBS),
                        new TransactionTemplate(mock(PlatformTransactionManager.class)),
                        externalDatabase)
                .afterSingletonsInstantiated();
    }
}
