package io.opsward.notification.internal;

/**
 * What a mail says.
 *
 * @param subject one line
 * @param body plain text
 */
record MailText(String subject, String body) {

    /** From a text whose first line is the subject. */
    static MailText of(String text) {
        var lines = text.strip().split("\\R", 2);
        return new MailText(lines[0].strip(), lines.length < 2 ? "" : lines[1].strip() + "\n");
    }
}
