package io.opsward.shared;

import java.util.List;

/**
 * A rule of the field that the user can satisfy: the act is rolled back and the view shows the text of the key.
 *
 * @see "Decision 0009"
 */
public class RuleViolation extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> parameters;

    /**
     * @param messageKey key of a translation that says what to do
     * @param parameters values for the places {0}, {1} … of the text
     */
    public RuleViolation(String messageKey, Object... parameters) {
        super(messageKey + " " + List.of(parameters));
        this.messageKey = messageKey;
        this.parameters = List.of(parameters);
    }

    /** Key of the translation. */
    public String messageKey() {
        return messageKey;
    }

    /** Values for the places of the text, in order. */
    public Object[] parameters() {
        return parameters.toArray();
    }
}
