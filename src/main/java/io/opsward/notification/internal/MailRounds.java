package io.opsward.notification.internal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends mails in rounds, and at once after a commit that wrote some; writes digests; forgets what is old. */
@Component
class MailRounds implements SmartLifecycle {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_DIGESTS = Duration.ofSeconds(30);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(1);

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean woken = new AtomicBoolean();
    private final RepeatedTask sending;
    private final RepeatedTask digests;
    private final RepeatedTask cleaning;
    private final NotificationProperties settings;
    private volatile @Nullable ScheduledExecutorService thread;

    MailRounds(Postman postman, Digests digests, Forgetting forgetting, NotificationProperties settings) {
        this.sending = new RepeatedTask("Sending mail", postman::sendDue, stopped);
        this.digests = new RepeatedTask("Writing daily mails", digests::writeDue, stopped);
        this.cleaning = new RepeatedTask("Forgetting old messages", forgetting::forgetOld, stopped);
        this.settings = settings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(MessagesChanged changed) {
        var running = thread;
        if (changed.mailed() && running != null && !stopped.get() && woken.compareAndSet(false, true)) {
            running.execute(() -> {
                woken.set(false);
                sending.run();
            });
        }
    }

    @Override
    public void start() {
        stopped.set(false);
        var own = Executors.newSingleThreadScheduledExecutor(task -> {
            var made = new Thread(task, "notification-mail");
            made.setDaemon(true);
            return made;
        });
        repeat(own, sending, BETWEEN_ROUNDS);
        repeat(own, digests, BETWEEN_DIGESTS);
        repeat(own, cleaning, BETWEEN_CLEANINGS);
        thread = own;
    }

    private static void repeat(ScheduledExecutorService thread, Runnable task, Duration pause) {
        thread.scheduleWithFixedDelay(task, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An attempt that a hanging server keeps from ending is left behind; its mail is tried again when its lease ends. */
    @Override
    public void stop() {
        stopped.set(true);
        var running = thread;
        thread = null;
        if (running != null) {
            running.shutdownNow();
            try {
                running.awaitTermination(PATIENCE_AT_STOP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.background();
    }

    /** Stops after the pages, which may still write messages. */
    @Override
    public int getPhase() {
        return 0;
    }
}
