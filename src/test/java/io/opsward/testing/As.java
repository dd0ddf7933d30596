package io.opsward.testing;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Runs code of a {@link ProcessTest} as one of the demo accounts. */
public final class As {

    private static @Nullable ApplicationContext context;

    private As() {}

    /** Runs the code as the person and gives back what it gives. */
    public static <T> T user(String account, Callable<T> code) {
        var before = SecurityContextHolder.getContext();
        signIn(account);
        try {
            return code.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Runs the code as the person. */
    public static void user(String account, Runnable code) {
        user(account, () -> {
            code.run();
            return true;
        });
    }

    /** Lets the person act in this thread until the test ends or another one signs in. */
    public static void signIn(String account) {
        var security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(authentication(account));
        SecurityContextHolder.setContext(security);
    }

    /** Nobody acts in this thread any more. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    static void use(ApplicationContext running) {
        context = running;
    }

    private static Authentication authentication(String account) {
        if (context == null) {
            throw new IllegalStateException("As works in tests with @ProcessTest only");
        }
        var person = context.getBean(UserDetailsService.class).loadUserByUsername(account);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }
}
