package io.opsward.notification.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.notification.MessageLine;
import io.opsward.notification.Messages;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DatabaseMessages implements Messages {

    private static final int LARGEST_PAGE = 200;

    private final MessageRows rows;
    private final MessageTexts texts;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DatabaseMessages(
            MessageRows rows,
            MessageTexts texts,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int unread() {
        return rows.unread(currentUser.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<MessageLine> page(boolean unreadOnly, @Nullable Long before, int limit, Locale locale) {
        var size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        return texts.lines(rows.page(currentUser.id(), unreadOnly, before, size), locale);
    }

    @Override
    public void markRead(long id) {
        if (rows.markRead(currentUser.id(), id, clock.instant())) {
            tellOtherPages();
        }
    }

    @Override
    public void markAllRead() {
        rows.markAllRead(currentUser.id(), clock.instant());
        tellOtherPages();
    }

    private void tellOtherPages() {
        events.publishEvent(new MessagesChanged(Set.of(currentUser.id()), false));
    }
}
