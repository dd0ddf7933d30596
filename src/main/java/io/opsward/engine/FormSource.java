package io.opsward.engine;

/**
 * A form as it was deployed with the version of the process that asks for it.
 *
 * @param id form id
 * @param json Camunda Form
 * @param definitionId version of the process, for {@link ModelTexts}
 */
public record FormSource(String id, String json, String definitionId) {}
