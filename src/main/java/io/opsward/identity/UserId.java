package io.opsward.identity;

/**
 * The account name of a person.
 *
 * @param value lower case, never blank
 */
public record UserId(String value) {

    /** The product itself, where a timer or a message acts and no person does. */
    public static final UserId SYSTEM = new UserId("system");

    /** @throws IllegalArgumentException if the value is blank */
    public UserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An account name must not be blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
