package io.opsward.engine.check;

/** Processes that a call activity may call, outside the folder that is checked. */
@FunctionalInterface
interface KnownProcesses {

    /** Whether there is a process of this id. */
    boolean contains(String processId);
}
