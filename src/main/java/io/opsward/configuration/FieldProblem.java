package io.opsward.configuration;

import io.opsward.shared.RuleViolation;
import java.util.List;

/**
 * Why what somebody wrote in a field cannot be taken.
 *
 * @param field {@code number}, key of an {@link ItemField}, or name of a {@link RelationKind} in small letters
 * @param messageKey key of a translation that says what is wrong
 * @param parameters values for its places
 */
public record FieldProblem(String field, String messageKey, List<String> parameters) {

    /** Problem with a text of some values. */
    public static FieldProblem of(String field, String messageKey, String... parameters) {
        return new FieldProblem(field, messageKey, List.of(parameters));
    }

    /** The same as a refusal of the whole act. */
    public RuleViolation asViolation() {
        return new RuleViolation(messageKey, parameters.toArray());
    }
}
