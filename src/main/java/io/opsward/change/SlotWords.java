package io.opsward.change;

import io.opsward.shared.Phrase;
import io.opsward.shared.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * A window in words.
 *
 * @param slot the window
 * @param zone time zone of the service
 */
record SlotWords(Slot slot, ZoneId zone) implements Phrase {

    @Override
    public String in(Texts texts, Locale locale) {
        var form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        return form.format(slot.windowStart()) + " – " + form.format(slot.windowEnd());
    }
}
