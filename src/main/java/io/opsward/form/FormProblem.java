package io.opsward.form;

import org.jspecify.annotations.Nullable;

/**
 * Why a form, or a component of it, cannot be used.
 *
 * @param componentId component, or null where the whole form is meant
 * @param label its label, or null
 * @param reason what is wrong, in English
 */
public record FormProblem(
        @Nullable String componentId, @Nullable String label, String reason) {

    @Override
    public String toString() {
        return componentId == null ? reason : "Component " + componentId + ": " + reason;
    }
}
