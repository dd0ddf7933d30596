package io.opsward.notification.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.notification.MailOutbox;
import io.opsward.notification.MailRetried;
import io.opsward.notification.MailServerState;
import io.opsward.notification.MailState;
import io.opsward.notification.OutboxMail;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseOutbox implements MailOutbox {

    private static final int LARGEST_PAGE = 200;

    private final OutboxRows rows;
    private final MailServer server;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatabaseOutbox(
            OutboxRows rows,
            MailServer server,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.server = server;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutboxMail> page(@Nullable MailState state, @Nullable Long before, int limit) {
        requireAdministrator();
        return rows.page(state, before, Math.max(1, Math.min(limit, LARGEST_PAGE)));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<MailState, Long> counts() {
        requireAdministrator();
        return rows.counts();
    }

    @Override
    @Transactional(readOnly = true)
    public MailServerState server() {
        requireAdministrator();
        var lastSent = rows.lastSentAt();
        var trouble = rows.troubleSince(lastSent);
        return new MailServerState(
                server.isConfigured(),
                lastSent,
                trouble.map(OutboxRows.Trouble::since).orElse(null),
                trouble.map(OutboxRows.Trouble::failure).orElse(null));
    }

    @Override
    public void retry(long id) {
        requireAdministrator();
        rows.retry(id, clock.instant()).ifPresent(recipient -> tell(recipient.value(), 1));
    }

    @Override
    public int retryAll() {
        requireAdministrator();
        var count = rows.retryFailed(clock.instant());
        if (count > 0) {
            tell("mail-outbox", count);
        }
        return count;
    }

    private void tell(String subject, int count) {
        events.publishEvent(new MailRetried(subject, count));
        events.publishEvent(new MessagesChanged(Set.of(), true));
    }

    private void requireAdministrator() {
        currentUser.requireAnyOf("mail outbox", GroupKey.ADMINISTRATOR);
    }
}
