package io.opsward.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a component is asked for.
 *
 * @param hide FEEL that hides it when true, null if it is always shown
 * @param readOnly whether it always shows the value only
 * @param readOnlyWhen FEEL that makes it read-only when true, null if none
 * @param required whether a value must be given
 */
public record FieldRules(
        @Nullable String hide, boolean readOnly, @Nullable String readOnlyWhen, boolean required) {

    /** The condition that hides it. */
    public Optional<String> hideWhen() {
        return Optional.ofNullable(hide);
    }
}
