package io.opsward.notification.internal;

import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.notification.Reach;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts mails for messages into the outbox, for those who want some and have an address. */
@Component
class MailDesk {

    private final MailServer server;
    private final UserDirectory directory;
    private final MailRows rows;
    private final ZoneId zone;

    MailDesk(MailServer server, UserDirectory directory, MailRows rows, ZoneId serviceZone) {
        this.server = server;
        this.directory = directory;
        this.rows = rows;
        this.zone = serviceZone;
    }

    /**
     * Writes a mail for each message whose reader wants one. Without a mail server none is written: what nobody sends would
     * only grow old.
     *
     * @param messages ids by reader
     * @return whether one may go out now
     */
    boolean put(Notice notice, Map<UserId, Long> messages, Map<UserId, Wish> wishes, Instant now) {
        if (!server.isConfigured()) {
            return false;
        }
        var dueAt = new HashMap<UserId, Instant>();
        messages.keySet().forEach(reader -> {
            var wish = wishes.get(reader);
            var due = wish.reach() == Reach.MAIL ? wish.mail().mailAt(now, zone, notice.urgent()) : null;
            if (due != null) {
                dueAt.put(reader, due);
            }
        });
        var contacts = directory.contactsOf(dueAt.keySet());
        dueAt.keySet()
                .removeIf(reader ->
                        !contacts.containsKey(reader) || contacts.get(reader).email() == null);
        rows.add(messages, dueAt, now);
        return dueAt.containsValue(now);
    }
}
