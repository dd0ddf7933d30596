package io.opsward.tasklist;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does acts in one transaction; when an act fails, and only then, what was typed is kept in another one. */
@Component
class DraftKeeper {

    private final TransactionTemplate transaction;

    DraftKeeper(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /** @param draft keeps what was typed @param act gives no null */
    <T> T orDraft(Runnable draft, Supplier<T> act) {
        try {
            return transaction.execute(status -> act.get());
        } catch (RuntimeException failed) {
            keep(draft, failed);
            throw failed;
        }
    }

    /** The reason of the failure matters more than that of the draft. */
    private static void keep(Runnable draft, RuntimeException failed) {
        try {
            draft.run();
        } catch (RuntimeException notKept) {
            failed.addSuppressed(notKept);
        }
    }
}
