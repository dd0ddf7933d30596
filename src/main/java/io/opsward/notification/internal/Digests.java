package io.opsward.notification.internal;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Writes the daily mails when their time has come. */
@Component
class Digests {

    private final MailServer server;
    private final MailRows rows;
    private final Clock clock;
    private final ZoneId zone;

    Digests(MailServer server, MailRows rows, Clock clock, ZoneId serviceZone) {
        this.server = server;
        this.rows = rows;
        this.clock = clock;
        this.zone = serviceZone;
    }

    void writeDue() {
        while (server.isConfigured() && rows.addDigests(clock.instant(), zone) > 0) {
            // Whoever had their time has another one now.
        }
    }
}
