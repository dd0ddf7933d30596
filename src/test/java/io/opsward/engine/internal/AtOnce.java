package io.opsward.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets several do something at the same moment. */
final class AtOnce {

    private AtOnce() {}

    /** Starts all together and waits for all. @return what they give back, in order */
    static <T> List<T> all(List<Callable<T>> acts) {
        var threads = Executors.newFixedThreadPool(acts.size());
        var ready = new CountDownLatch(acts.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (var act : acts) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return act.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (var act : running) {
                results.add(act.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("Not mapped to an answer", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
