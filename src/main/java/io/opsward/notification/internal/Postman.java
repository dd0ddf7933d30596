package io.opsward.notification.internal;

import io.opsward.identity.UserDirectory;
import io.opsward.notification.MailFailure;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, one mail after the other and outside any transaction: a server that hangs holds nobody up. A node that
 * dies between sending and writing it down sends the mail once more under the same Message-ID.
 */
@Component
class Postman {

    /** Longer than any attempt: connecting, reading and writing have limits of their own. */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final MailServer server;
    private final MailRows rows;
    private final MailWriter writer;
    private final UserDirectory directory;
    private final Clock clock;

    Postman(MailServer server, MailRows rows, MailWriter writer, UserDirectory directory, Clock clock) {
        this.server = server;
        this.rows = rows;
        this.writer = writer;
        this.directory = directory;
        this.clock = clock;
    }

    /** Sends until nothing is due, or the server does not do its work: then the others wait for the next round. */
    void sendDue() {
        var goesOn = server.isConfigured();
        while (goesOn && !Thread.currentThread().isInterrupted()) {
            var now = clock.instant();
            goesOn = rows.take(now, now.plus(LEASE)).filter(this::deliver).isPresent();
        }
    }

    /** @return whether the next mail may be tried */
    private boolean deliver(OutgoingMail mail) {
        var contact = directory.contactsOf(List.of(mail.recipient())).get(mail.recipient());
        if (contact == null || contact.email() == null) {
            return failed(mail, MailFailure.NO_ADDRESS, "");
        }
        try {
            send(mail, contact.email(), contact.language());
            return true;
        } catch (MailNotSent e) {
            return failed(mail, e.failure(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return failed(mail, MailFailure.FAULT, e.toString());
        }
    }

    private void send(OutgoingMail mail, String address, Locale language) {
        var text = writer.write(mail, language);
        if (text.isEmpty()) {
            rows.drop(mail);
        } else {
            server.send(text.get(), address, mail.key().toString(), clock.instant());
            rows.sent(mail, clock.instant());
        }
    }

    private boolean failed(OutgoingMail mail, MailFailure failure, String error) {
        var now = clock.instant();
        var next = failure.isFinal() ? null : RetryPauses.next(mail.attempt(), mail.dueAt(), now);
        rows.failed(mail, failure, error, now, next);
        return !failure.isOfServer();
    }
}
