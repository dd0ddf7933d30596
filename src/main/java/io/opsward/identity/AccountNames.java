package io.opsward.identity;

import java.util.Set;
import java.util.regex.Pattern;

/** Which names an account may have. */
final class AccountNames {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");
    private static final Set<String> RESERVED = Set.of(UserId.SYSTEM.value(), CurrentUser.ANONYMOUS.value(), "unknown");

    private AccountNames() {}

    static boolean isValid(String name) {
        return FORM.matcher(name).matches() && !RESERVED.contains(name);
    }
}
