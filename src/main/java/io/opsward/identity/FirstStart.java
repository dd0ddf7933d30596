package io.opsward.identity;

import io.opsward.shared.DemoData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives an empty database its first accounts, before the first page is served: demo data in the embedded one, an
 * administrator in an external one.
 */
@Component
class FirstStart implements SmartInitializingSingleton {

    static final UserId ADMINISTRATOR = new UserId("admin");

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final long LOCK = 202_611_230_100L;

    private final AccountService accounts;
    private final Passwords passwords;
    private final ObjectProvider<DemoData> demoData;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final boolean embedded;

    FirstStart(
            AccountService accounts,
            Passwords passwords,
            ObjectProvider<DemoData> demoData,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @Value("${spring.datasource.url:}") String externalDatabase) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.demoData = demoData;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.embedded = externalDatabase.isBlank();
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> begin());
    }

    private void begin() {
        // Nodes that start together on one database: one of them begins, the others find accounts.
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
        if (!accounts.isEmpty()) {
            return;
        }
        if (embedded) {
            demoData.orderedStream().forEach(DemoData::create);
            jdbc.sql("update identity_account set demo = true").update();
            LOG.info("Demo data written; the sign-in page lists the accounts");
        } else {
            createAdministrator();
        }
    }

    private void createAdministrator() {
        var password = passwords.temporary();
        accounts.create(new NewAccount(ADMINISTRATOR, "Administrator", password, true, true));
        // On the console, not in the log, which may be kept and read by others.
        System.out.printf(
                "%n  First start: sign in as \"%s\" with the password %s%n  It must be changed at the first sign-in and"
                        + " is not shown again.%n%n",
                ADMINISTRATOR, password);
    }
}
