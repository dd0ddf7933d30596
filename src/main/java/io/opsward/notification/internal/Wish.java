package io.opsward.notification.internal;

import io.opsward.notification.MailPreference;
import io.opsward.notification.Reach;

/**
 * How a person wants to be told one kind of message.
 *
 * @param reach how far it reaches
 * @param mail how mail is wanted
 */
record Wish(Reach reach, MailPreference mail) {}
