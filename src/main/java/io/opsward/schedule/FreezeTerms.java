package io.opsward.schedule;

/**
 * What is said of a freeze period.
 *
 * @param name what it is called
 * @param window when it is in force
 * @param reason why
 * @param scope what is forbidden to be changed
 */
public record FreezeTerms(String name, Window window, String reason, FreezeScope scope) {}
