package io.opsward.form;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Values that have passed the form: what the engine is to keep.
 *
 * @param values by key: texts as {@code String}; whole numbers {@code Long}, others {@code Double}; {@code Boolean};
 *     dates {@code 2026-11-23}, times {@code 14:05}, date and time as instant {@code 2026-11-23T06:05:00Z}; lists and
 *     rows as JSON text; null for a field that was emptied
 * @param attachments files among the values, to be added to the case
 */
public record FormSubmission(Map<String, Object> values, Set<UUID> attachments) {}
