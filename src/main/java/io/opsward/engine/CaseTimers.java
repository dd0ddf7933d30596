package io.opsward.engine;

import java.time.Instant;

/**
 * Timers that modules set on running cases. They are jobs of the engine: kept with the transaction that sets them, fired
 * once in effect on one of any number of nodes, gone with their process instance. Asks for no permission: steps and
 * listeners use it, pages never do.
 *
 * @see "Decision 0015"
 */
public interface CaseTimers {

    /**
     * Sets the timer, or moves it if it is set. When the moment comes {@link CaseTimerFired} is published as the system, within
     * the transaction that removes the timer; a listener may set it again. An instance that has ended is passed over. Who
     * sets the same timer in two transactions at once sees to it that they take turns, by a row that both lock.
     *
     * @param instanceId process instance it belongs to
     * @param name tells it from others of the instance
     * @param at UTC; a moment that has passed fires as soon as possible
     */
    void set(String instanceId, String name, Instant at);

    /** Takes the timer back; nothing happens if it is not set. */
    void cancel(String instanceId, String name);
}
