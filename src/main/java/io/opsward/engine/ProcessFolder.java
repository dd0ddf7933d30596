package io.opsward.engine;

import java.util.Map;

/**
 * A folder of models with its forms and texts, as it is checked and deployed: one deployment each.
 *
 * @param name folder name, and name of the deployment
 * @param files file name to content, sorted by name; forms and form texts stand under {@code forms/}
 * @see "Decision 0002"
 */
public record ProcessFolder(String name, Map<String, byte[]> files) {}
