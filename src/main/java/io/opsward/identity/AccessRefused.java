package io.opsward.identity;

import org.springframework.security.access.AccessDeniedException;

/** The current user may not do this. Whoever catches it for display has it recorded through {@link AccessRecorder}. */
public class AccessRefused extends AccessDeniedException {

    private final String subject;

    /** @param subject what was asked for: a task, a case, a page */
    public AccessRefused(String subject) {
        super("Refused: " + subject);
        this.subject = subject;
    }

    /** What was asked for. */
    public String subject() {
        return subject;
    }
}
