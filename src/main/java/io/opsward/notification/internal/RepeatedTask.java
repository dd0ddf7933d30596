package io.opsward.notification.internal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A task of the background that goes on after a fault: the log tells when its trouble begins and when it is over. */
class RepeatedTask implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedTask.class);

    private final String name;
    private final Runnable task;
    private final AtomicBoolean stopped;
    private boolean inTrouble;

    RepeatedTask(String name, Runnable task, AtomicBoolean stopped) {
        this.name = name;
        this.task = task;
        this.stopped = stopped;
    }

    @Override
    public synchronized void run() {
        if (stopped.get()) {
            return;
        }
        try {
            task.run();
            if (inTrouble) {
                LOG.info("{}: works again", name);
            }
            inTrouble = false;
        } catch (RuntimeException e) {
            if (!inTrouble && !stopped.get()) {
                LOG.warn("{}: does not work, goes on trying", name, e);
            }
            inTrouble = true;
        }
    }
}
