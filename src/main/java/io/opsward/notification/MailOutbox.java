package io.opsward.notification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The mails on their way, for administrators; all methods throw {@link io.opsward.identity.AccessRefused} for anybody
 * else.
 */
public interface MailOutbox {

    /**
     * A page of mails, newest first.
     *
     * @param state null for all
     * @param before id of the last mail of the page before, null for the first page
     */
    List<OutboxMail> page(@Nullable MailState state, @Nullable Long before, int limit);

    /** How many mails are in each state. */
    Map<MailState, Long> counts();

    /** How the mail server does. */
    MailServerState server();

    /** Has a mail that is not sent tried again at once; kept in the audit trail. */
    void retry(long id);

    /** Has all mails that were given up tried again. @return how many */
    int retryAll();
}
