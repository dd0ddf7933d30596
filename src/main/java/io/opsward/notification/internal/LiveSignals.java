package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the open pages of this node and the other nodes after each commit that changed messages, on a thread of its own: who
 * committed does not wait. What gathers meanwhile is told together.
 */
@Component
class LiveSignals implements SmartLifecycle {

    private final BlockingQueue<Set<UserId>> waiting = new LinkedBlockingQueue<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final LiveListeners listeners;
    private final NodeLine line;
    private final NotificationProperties settings;
    private volatile @Nullable Thread thread;

    LiveSignals(LiveListeners listeners, NodeLine line, NotificationProperties settings) {
        this.listeners = listeners;
        this.line = line;
        this.settings = settings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(MessagesChanged changed) {
        if (isRunning() && !changed.people().isEmpty()) {
            waiting.add(changed.people());
        }
    }

    private void work() {
        var people = new HashSet<UserId>();
        var telling = new RepeatedTask(
                "Telling open pages of news",
                () -> {
                    listeners.tell(people);
                    line.tell(people);
                },
                stopped);
        while (!stopped.get()) {
            try {
                people.addAll(waiting.take());
                for (var more = waiting.poll(); more != null; more = waiting.poll()) {
                    people.addAll(more);
                }
                telling.run();
                people.clear();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void start() {
        stopped.set(false);
        var own = new Thread(this::work, "notification-signals");
        own.setDaemon(true);
        own.start();
        thread = own;
    }

    @Override
    public void stop() {
        stopped.set(true);
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
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

    @Override
    public int getPhase() {
        return 0;
    }
}
