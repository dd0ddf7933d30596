package io.opsward.notification.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Removes old messages and sent mails, in small portions. */
@Component
class Forgetting {

    private final MessageRows messages;
    private final MailRows mails;
    private final NotificationProperties settings;
    private final Clock clock;

    Forgetting(MessageRows messages, MailRows mails, NotificationProperties settings, Clock clock) {
        this.messages = messages;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    void forgetOld() {
        var now = clock.instant();
        var removed = 1;
        while (removed > 0) {
            removed = mails.forgetSentBefore(now.minus(settings.keepMails()))
                    + messages.forgetBefore(now.minus(settings.keepMessages()));
        }
    }
}
