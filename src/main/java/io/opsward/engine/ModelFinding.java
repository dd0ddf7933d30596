package io.opsward.engine;

import org.jspecify.annotations.Nullable;

/**
 * What the model check found.
 *
 * @param severity errors stop a deployment, warnings do not
 * @param file file name within the folder of the process
 * @param elementId element or form field, or null where the whole file is meant
 * @param elementName its label, or null
 * @param reason what is wrong and what to do, in English
 */
public record ModelFinding(
        Severity severity,
        String file,
        @Nullable String elementId,
        @Nullable String elementName,
        String reason) {

    /** How grave a finding is. */
    public enum Severity {
        /** Stops the deployment. */
        ERROR,
        /** Worth a look. */
        WARNING
    }

    /** A finding that stops the deployment. */
    public static ModelFinding error(
            String file, @Nullable String elementId, @Nullable String elementName, String reason) {
        return new ModelFinding(Severity.ERROR, file, elementId, elementName, reason);
    }

    /** Whether it stops the deployment. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return "%s %s%s%s: %s"
                .formatted(
                        severity,
                        file,
                        elementId == null ? "" : " " + elementId,
                        elementName == null ? "" : " '" + elementName + "'",
                        reason);
    }
}
