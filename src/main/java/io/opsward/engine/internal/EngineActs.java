package io.opsward.engine.internal;

import io.opsward.shared.NotFound;
import io.opsward.shared.RuleViolation;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every act of a person is one transaction, done as that person. What a step wants to tell the person comes out of the
 * engine's wrapping again; two acts that meet on the same case are repeated, so that the loser gets the true answer.
 */
@Component
class EngineActs {

    private static final int ATTEMPTS = 4;
    private static final int DEEPEST_CAUSE = 20;

    /** Serialization failure, deadlock, lock timeout. */
    private static final Set<String> MET = Set.of("40001", "40P01", "55P03");

    /** A row that vanished under a reference. */
    private static final Set<String> VANISHED = Set.of("23503");

    private final EngineUser user;
    private final TransactionTemplate transaction;

    EngineActs(EngineUser user, PlatformTransactionManager transactions) {
        this.user = user;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Does it as the current user.
     *
     * @throws RuleViolation of the act itself, or {@code task.try-again} if others kept changing the same case
     */
    <T> T perform(Supplier<T> act) {
        var attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
        for (var attempt = 1; attempt <= attempts; attempt++) {
            try {
                return user.act(() -> transaction.execute(status -> act.get()));
            } catch (RuntimeException e) {
                var failure = meaning(e);
                if (!isConflict(failure)) {
                    throw failure;
                }
            }
        }
        throw new RuleViolation("task.try-again");
    }

    /** The message to the user inside what the engine has wrapped around it, or the failure itself. */
    static RuntimeException meaning(RuntimeException failure) {
        return causes(failure)
                .filter(cause -> cause instanceof RuleViolation
                        || cause instanceof AccessDeniedException
                        || cause instanceof NotFound)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failure);
    }

    /** Whether the failure may only say that another act on the same task was faster. */
    static boolean isConflict(RuntimeException failure) {
        return isLostRace(failure)
                || causes(failure)
                        .anyMatch(cause -> cause instanceof TaskAlreadyClaimedException || hasState(cause, VANISHED))
                || failure instanceof NullValueException
                || isEnginesOwn(failure);
    }

    /** Whether two changes have met in the database and this one has lost: it can be tried again at once. */
    static boolean isLostRace(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockingException
                        || cause instanceof ConcurrencyFailureException
                        || hasState(cause, MET));
    }

    private static boolean hasState(Throwable cause, Set<String> states) {
        return cause instanceof SQLException sql && sql.getSQLState() != null && states.contains(sql.getSQLState());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE);
    }

    /** The engine answers some lost races with a bare NullPointerException from its own code. */
    private static boolean isEnginesOwn(RuntimeException failure) {
        return failure instanceof NullPointerException
                && failure.getStackTrace().length > 0
                && failure.getStackTrace()[0].getClassName().startsWith("org.camunda.bpm.engine.impl.");
    }
}
