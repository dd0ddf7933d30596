package io.opsward.identity;

import io.opsward.shared.RuleViolation;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which mail addresses an account may have: one address, without a name beside it, nothing that a mail header could swallow. */
final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private MailAddress() {}

    /**
     * The address as it is kept.
     *
     * @return null if nothing was typed
     * @throws RuleViolation {@code identity.email-form}
     */
    static @Nullable String required(String typed) {
        var address = typed.strip();
        if (address.isEmpty()) {
            return null;
        }
        if (!isValid(address)) {
            throw new RuleViolation("identity.email-form");
        }
        return address;
    }

    /** The address that a sign-in service tells; one of another form is passed over. */
    static Optional<String> told(@Nullable String claim) {
        return Optional.ofNullable(claim).map(String::strip).filter(MailAddress::isValid);
    }

    private static boolean isValid(String address) {
        return address.length() <= LONGEST && FORM.matcher(address).matches();
    }
}
