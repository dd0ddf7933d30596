package io.opsward.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Sign-in by account and password. Unknown, disabled and locked accounts get the same answer after the same work as a
 * wrong password, so that nobody learns from it which accounts exist.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    /** Nobody types longer ones, and hashing them would cost. */
    private static final int LONGEST = 256;

    private final SignInAttempts attempts;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    PasswordSignIn(SignInAttempts attempts, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.encoder = encoder;
        this.hashOfNobody = encoder.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var name = authentication.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(authentication.getCredentials());
        if (password.length() > LONGEST || !AccountNames.isValid(name)) {
            throw refused();
        }
        var attempt = attempts.begin(name);
        var hash = attempt.hash();
        var matches = encoder.matches(password, hash == null ? hashOfNobody : hash);
        if (hash == null || !matches || !attempt.permitted()) {
            attempts.failed(attempt);
            throw refused();
        }
        var principal = attempts.succeeded(name, newerHash(password, hash));
        var result = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        result.setDetails(authentication.getDetails());
        return result;
    }

    private Optional<String> newerHash(String password, String hash) {
        return encoder.upgradeEncoding(hash) ? Optional.of(encoder.encode(password)) : Optional.empty();
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Sign-in refused");
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
