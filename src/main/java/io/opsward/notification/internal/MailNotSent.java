package io.opsward.notification.internal;

import io.opsward.notification.MailFailure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** The mail server did not take a mail; the message is what it said. */
class MailNotSent extends RuntimeException {

    private final MailFailure failure;

    private MailNotSent(MailFailure failure, Exception cause) {
        super(words(cause), cause);
        this.failure = failure;
    }

    static MailNotSent because(Exception cause) {
        return new MailNotSent(reason(chain(cause)), cause);
    }

    MailFailure failure() {
        return failure;
    }

    private static MailFailure reason(List<Throwable> causes) {
        if (causes.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return MailFailure.SIGN_IN_REFUSED;
        }
        if (causes.stream().anyMatch(cause -> cause instanceof SendFailedException refused && hasBadAddress(refused))) {
            return MailFailure.ADDRESS_REFUSED;
        }
        return causes.stream().anyMatch(IOException.class::isInstance) ? MailFailure.UNREACHABLE : MailFailure.REFUSED;
    }

    private static boolean hasBadAddress(SendFailedException refused) {
        return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
    }

    private static String words(Exception cause) {
        var words = new ArrayList<String>();
        for (var each : chain(cause)) {
            var text = String.valueOf(each.getMessage()).strip();
            if (words.stream().noneMatch(known -> known.contains(text))) {
                words.add(text);
            }
        }
        return String.join("\n", words);
    }

    /** The exception, what led to it, and what Spring's own hides beside it. */
    private static List<Throwable> chain(Exception first) {
        var chain = new ArrayList<Throwable>();
        for (Throwable each = first; each != null && !chain.contains(each); each = next(each)) {
            chain.add(each);
        }
        return chain;
    }

    private static @Nullable Throwable next(Throwable present) {
        if (present.getCause() == null && present instanceof MailSendException several) {
            return several.getMessageExceptions() == null || several.getMessageExceptions().length == 0
                    ? null
                    : several.getMessageExceptions()[0];
        }
        return present.getCause();
    }
}
