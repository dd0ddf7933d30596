package io.opsward.notification.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Texts of mails: {@code mail/<name>.en.txt} and {@code .zh.txt}, the subject in the first line. A place such as
 * <code>{due}</code> is filled with what the mail is about; an unknown one is a fault of the template.
 */
@Component
class MailTemplates {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Map<String, String> read = new ConcurrentHashMap<>();

    /**
     * The text with its places filled.
     *
     * @throws IllegalStateException if there is no such template, or it names a place that has no value
     */
    MailText fill(String name, Locale locale, Map<String, String> values) {
        var text = read.computeIfAbsent(name + "." + language(locale), MailTemplates::read);
        var filled = new StringBuilder();
        var place = PLACE.matcher(text);
        while (place.find()) {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("The mail template " + name + " asks for " + place.group());
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return MailText.of(place.appendTail(filled).toString());
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "zh" : "en";
    }

    private static String read(String file) {
        try (var stream = MailTemplates.class.getResourceAsStream("/mail/" + file + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no mail template " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
