package io.opsward.engine;

import java.util.Map;

/**
 * A deployed version of a process.
 *
 * @param definitionId identifier of this version
 * @param key process id of the model
 * @param version counts from 1
 * @param name English name
 * @param properties extension properties of the process, such as {@code case.prefix}
 * @param hasStartForm whether a form opens the process
 */
public record ProcessInfo(
        String definitionId,
        String key,
        int version,
        String name,
        Map<String, String> properties,
        boolean hasStartForm) {}
