package io.opsward.configuration.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Understands what people write for a key: the key itself, or its name in either language of the interface. */
final class Words {

    private static final List<ResourceBundle> LANGUAGES = Stream.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE)
            .map(language -> ResourceBundle.getBundle(
                    "vaadin-i18n/translations",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)))
            .toList();

    private Words() {}

    /**
     * The key that is meant; the text itself where it names none.
     *
     * @param prefix of the translations of the keys
     */
    static String key(String prefix, Collection<String> keys, String typed) {
        var plain = typed.strip();
        var asKey = plain.replaceAll("[ -]", "_");
        return keys.stream()
                .filter(key -> key.equalsIgnoreCase(asKey)
                        || LANGUAGES.stream()
                                .anyMatch(texts -> texts.getString(prefix + key).equalsIgnoreCase(plain)))
                .findFirst()
                .orElse(plain);
    }
}
