package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import java.util.Set;

/**
 * People have new messages, or fewer unread ones. Published within the transaction; whoever acts on it waits for the commit.
 *
 * @param people whose messages they are
 * @param mailed whether mails were written that may go out now
 */
record MessagesChanged(Set<UserId> people, boolean mailed) {}
