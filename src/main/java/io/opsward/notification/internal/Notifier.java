package io.opsward.notification.internal;

import io.opsward.casefile.CaseAudience;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import io.opsward.notification.Reach;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes messages, and the mails for them, in the transaction of what they tell of: they stay if and only if it does. The
 * cost does not grow with the number of people.
 */
@Component
class Notifier {

    private final CaseAudience audience;
    private final CurrentUser currentUser;
    private final WishRows wishes;
    private final MessageRows messages;
    private final MailDesk mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifier(
            CaseAudience audience,
            CurrentUser currentUser,
            WishRows wishes,
            MessageRows messages,
            MailDesk mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audience = audience;
        this.currentUser = currentUser;
        this.wishes = wishes;
        this.messages = messages;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /** Tells those of the people who may read the case; never the one who acts: nobody needs news of the own deed. */
    void tell(Notice notice, Collection<UserId> people) {
        var others = new HashSet<>(people);
        others.remove(currentUser.id());
        tellAll(notice, others);
    }

    /** Tells those of the people who may read the case, the one who acts too. */
    void tellAll(Notice notice, Collection<UserId> people) {
        if (people.isEmpty()) {
            return;
        }
        var wanted = wishes.of(notice.kind(), audience.readersAmong(notice.caseNumber(), people));
        wanted.values().removeIf(wish -> wish.reach() == Reach.NOWHERE);
        if (!wanted.isEmpty()) {
            write(notice, wanted);
        }
    }

    private void write(Notice notice, Map<UserId, Wish> wanted) {
        var now = clock.instant();
        var written = messages.add(notice, wanted.keySet(), now);
        if (!written.isEmpty()) {
            var mailed = mails.put(notice, written, wanted, now);
            events.publishEvent(new MessagesChanged(Set.copyOf(written.keySet()), mailed));
        }
    }
}
