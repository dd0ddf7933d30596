package io.opsward.shared;

import java.util.Locale;

/**
 * A name that people keep in both languages of the product, such as that of a post or a service item.
 *
 * @param english shown in every language but Chinese
 * @param chinese shown in Chinese
 */
public record Bilingual(String english, String chinese) {

    /** The name in the language of the user. */
    public String in(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? chinese : english;
    }
}
