package io.opsward.shared;

import java.util.Locale;

/** Texts of the interface for what is written without a page, such as mails. */
public interface Texts {

    /**
     * The text of a key.
     *
     * @param key as in {@code vaadin-i18n/translations.properties}
     * @param parameters values for the places {0}, {1} … of the text
     */
    String text(String key, Locale locale, Object... parameters);
}
