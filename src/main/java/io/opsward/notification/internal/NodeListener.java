package io.opsward.notification.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears from other nodes whose messages have changed. While the line is broken pages of this node learn it at the next click;
 * afterwards all of them look anew, since nobody knows what was missed.
 */
@Component
class NodeListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeListener.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final LiveListeners listeners;
    private final NodeLine line;
    private final NotificationProperties settings;
    private volatile @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    NodeListener(LiveListeners listeners, NodeLine line, NotificationProperties settings) {
        this.listeners = listeners;
        this.line = line;
        this.settings = settings;
    }

    private void work() {
        var pause = Duration.ZERO;
        while (isMine()) {
            try (var open = line.listen()) {
                connection = open;
                if (!pause.isZero()) {
                    LOG.info("Notices of other nodes arrive again");
                    listeners.tellAll();
                }
                pause = Duration.ZERO;
                while (isMine()) {
                    listeners.tell(line.await(open));
                }
            } catch (SQLException e) {
                if (isMine() && pause.isZero()) {
                    LOG.warn("Notices of other nodes do not arrive, trying again: {}", e.getMessage());
                }
                pause = longer(pause);
                rest(pause);
            }
        }
    }

    private boolean isMine() {
        return thread == Thread.currentThread();
    }

    private static Duration longer(Duration pause) {
        if (pause.isZero()) {
            return SHORTEST_PAUSE;
        }
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private void rest(Duration pause) {
        try {
            if (isMine()) {
                Thread.sleep(pause.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }

    @Override
    public void start() {
        var own = new Thread(this::work, "notification-listener");
        own.setDaemon(true);
        thread = own;
        own.start();
    }

    /** The wait for notices ends with its connection. */
    @Override
    public void stop() {
        var running = thread;
        var open = connection;
        thread = null;
        try {
            if (open != null) {
                open.abort(Runnable::run);
            }
        } catch (SQLException e) {
            LOG.debug("The listening connection was closed already", e);
        }
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
