package io.opsward.engine;

import java.util.Set;

/**
 * The diagram of an instance with the current position and the path so far.
 *
 * @param process version it runs on
 * @param bpmn the model
 * @param active ids of elements where it stands; empty after the end
 * @param passed ids of elements and sequence flows it has passed
 */
public record ProcessPath(ProcessInfo process, String bpmn, Set<String> active, Set<String> passed) {}
