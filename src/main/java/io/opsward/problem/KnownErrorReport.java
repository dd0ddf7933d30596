package io.opsward.problem;

import java.util.List;

/**
 * How first support recognises a known error and lives with it.
 *
 * @param symptom what people see
 * @param workaround what to do
 * @param keywords words that callers use
 */
public record KnownErrorReport(String symptom, String workaround, List<String> keywords) {}
