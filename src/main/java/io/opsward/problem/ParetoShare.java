package io.opsward.problem;

/**
 * A cause and how much of the trouble it makes.
 *
 * @param factor the cause
 * @param occurrences its cases
 * @param part its cases to all, 0 to 1
 * @param upToHere cases of it and of the more frequent ones to all, 0 to 1
 */
public record ParetoShare(String factor, long occurrences, double part, double upToHere) {}
