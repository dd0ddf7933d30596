package io.opsward.form.internal;

import java.util.List;

/** A value that does not fit its field; caught where the errors of the form are gathered. */
public final class ValueRefused extends Exception {

    private final String messageKey;
    private final transient List<Object> parameters;

    ValueRefused(String reason, Object... parameters) {
        super(reason, null, false, false);
        this.messageKey = "form.error." + reason;
        this.parameters = List.of(parameters);
    }

    /** Key of the translation that says why. */
    public String messageKey() {
        return messageKey;
    }

    /** Values for the places of that text. */
    public List<Object> parameters() {
        return parameters;
    }
}
