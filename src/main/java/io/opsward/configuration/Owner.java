package io.opsward.configuration;

/**
 * Who answers for a configuration item.
 *
 * @param key account of a person, or key of a group
 * @param group whether it is a group
 */
public record Owner(String key, boolean group) {}
