package io.opsward.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the yearly check of each published article when its day has come. A timer in the model would keep a case open for
 * every article all year.
 *
 * @see "Decision 0018"
 */
@Component
class ArticleRounds {

    private static final int MOST_AT_ONCE = 100;

    private final ArticleRecords records;
    private final ArticleCases cases;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId serviceZone;

    ArticleRounds(
            ArticleRecords records,
            ArticleCases cases,
            TransactionTemplate transaction,
            Clock clock,
            ZoneId serviceZone) {
        this.records = records;
        this.cases = cases;
        this.transaction = transaction;
        this.clock = clock;
        this.serviceZone = serviceZone;
    }

    /** Several nodes may do it at once: each takes articles that no other one holds. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT15M")
    void openDueChecks() {
        var opened = 0;
        while (opened < MOST_AT_ONCE && openNext()) {
            opened++;
        }
    }

    private boolean openNext() {
        var today = LocalDate.now(clock.withZone(serviceZone));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var due = records.lockNextDue(today);
            due.ifPresent(cases::yearlyCheck);
            return due.isPresent();
        }));
    }
}
