package io.opsward.notification.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.notification.MailPreference;
import io.opsward.notification.MessageKind;
import io.opsward.notification.MessageSettings;
import io.opsward.notification.Reach;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseSettings implements MessageSettings {

    private final WishRows wishes;
    private final MailServer server;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ZoneId zone;

    DatabaseSettings(WishRows wishes, MailServer server, CurrentUser currentUser, Clock clock, ZoneId serviceZone) {
        this.wishes = wishes;
        this.server = server;
        this.currentUser = currentUser;
        this.clock = clock;
        this.zone = serviceZone;
    }

    @Override
    @Transactional(readOnly = true)
    public MailPreference mail() {
        return wishes.mailOf(currentUser.id());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MessageKind, Reach> reach() {
        return wishes.reachOf(currentUser.id());
    }

    @Override
    public void chooseMail(MailPreference preference) {
        var next = DigestTime.after(clock.instant(), preference.digestAt(), zone);
        wishes.keep(currentUser.id(), preference, MessageRows.utc(next));
    }

    @Override
    public void chooseReach(MessageKind kind, Reach reach) {
        wishes.keep(currentUser.id(), kind, reach);
    }

    @Override
    public boolean mailIsConfigured() {
        return server.isConfigured();
    }
}
