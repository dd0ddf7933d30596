package io.opsward.identity;

import io.opsward.shared.RuleViolation;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and what becomes of them. */
@Component
class Passwords {

    private static final int LONGEST = 128;
    private static final int TEMPORARY_LENGTH = 16;
    private static final int FEWEST_DIFFERENT = 5;
    /** Without letters and digits that are mistaken for each other on paper. */
    private static final String LEGIBLE = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final PasswordEncoder encoder;
    private final int shortest;
    private final SecureRandom random = new SecureRandom();

    Passwords(PasswordEncoder encoder, IdentityProperties settings) {
        this.encoder = encoder;
        this.shortest = settings.passwordLength();
    }

    /**
     * The hash of a password that is good enough.
     *
     * @throws RuleViolation if it is too short, too long, too plain or like the account's name
     */
    String hash(UserId account, String password) {
        if (password.length() < shortest) {
            throw new RuleViolation("identity.password-too-short", shortest);
        }
        if (password.length() > LONGEST) {
            throw new RuleViolation("identity.password-too-long", LONGEST);
        }
        if (password.chars().distinct().count() < FEWEST_DIFFERENT
                || password.toLowerCase(Locale.ROOT).contains(account.value())) {
            throw new RuleViolation("identity.password-too-plain");
        }
        return encoder.encode(password);
    }

    int shortest() {
        return shortest;
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST && encoder.matches(password, hash);
    }

    /** A random password that a person can copy from paper. */
    String temporary() {
        return random.ints(TEMPORARY_LENGTH, 0, LEGIBLE.length())
                .mapToObj(index -> String.valueOf(LEGIBLE.charAt(index)))
                .collect(Collectors.joining());
    }
}
