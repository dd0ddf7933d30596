package io.opsward.notification.internal;

import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageLine;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the text of a mail when it is sent: in the language that the reader speaks then, with what is known then. */
@Component
@Transactional(readOnly = true)
class MailWriter {

    private static final int MOST_LINES = 50;

    private final MessageRows messages;
    private final MessageTexts texts;
    private final MailTemplates templates;
    private final UserDirectory directory;
    private final NotificationProperties settings;

    MailWriter(
            MessageRows messages,
            MessageTexts texts,
            MailTemplates templates,
            UserDirectory directory,
            NotificationProperties settings) {
        this.messages = messages;
        this.texts = texts;
        this.templates = templates;
        this.directory = directory;
        this.settings = settings;
    }

    /** The text; empty if there is nothing to tell any more. */
    Optional<MailText> write(OutgoingMail mail, Locale locale) {
        return mail.messageId() == null ? digest(mail, locale) : single(mail.recipient(), mail.messageId(), locale);
    }

    private Optional<MailText> single(UserId reader, long messageId, Locale locale) {
        return messages.find(messageId).map(message -> {
            var values = common(reader);
            texts.words(message, locale).forEach((fact, word) -> values.put(place(fact), word));
            var line = texts.lines(List.of(message), locale).get(0);
            values.put("number", message.caseNumber().value());
            values.put("title", titleOf(line));
            values.put("link", settings.link(message.path()));
            return templates.fill(message.kind().key(), locale, values);
        });
    }

    private Optional<MailText> digest(OutgoingMail mail, Locale locale) {
        var unread = messages.unreadBetween(mail.recipient(), mail.digestAfter(), mail.digestUntil(), MOST_LINES + 1);
        if (unread.isEmpty()) {
            return Optional.empty();
        }
        var shown = texts.lines(unread.subList(0, Math.min(unread.size(), MOST_LINES)), locale);
        var values = common(mail.recipient());
        values.put("count", unread.size() > MOST_LINES ? MOST_LINES + "+" : String.valueOf(unread.size()));
        values.put("lines", shown.stream().map(this::paragraph).collect(Collectors.joining("\n\n")));
        values.put("link", settings.link("notifications"));
        return Optional.of(templates.fill("digest", locale, values));
    }

    private String paragraph(MessageLine line) {
        return line.message().caseNumber() + " " + titleOf(line) + "\n" + line.sentence() + "\n"
                + settings.link(line.message().path());
    }

    /** A case without a title of its own is called by its number, which stands beside it anyway. */
    private static String titleOf(MessageLine line) {
        var number = line.message().caseNumber().value();
        return line.title() == null || line.title().equals(number) ? "" : line.title();
    }

    private Map<String, String> common(UserId reader) {
        var values = new HashMap<String, String>();
        values.put("name", directory.displayName(reader));
        values.put("settings", settings.link("notifications/settings"));
        return values;
    }

    private static String place(Fact fact) {
        return switch (fact) {
            case BY -> "by";
            case CLOCK -> "clock";
            case PERCENT -> "percent";
            case DUE_AT -> "due";
            case TASK_NAME -> "task";
            case GROUP -> "group";
            case STATUS -> "status";
            case TEXT -> "text";
            case TASK_CHINESE, TEXT_CHINESE -> fact.name();
        };
    }
}
