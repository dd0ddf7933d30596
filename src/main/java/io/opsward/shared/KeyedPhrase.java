package io.opsward.shared;

import java.util.List;
import java.util.Locale;

/** A text of the interface as a value in another one. */
record KeyedPhrase(String key, List<Object> parameters) implements Phrase {

    @Override
    public String in(Texts texts, Locale locale) {
        return texts.text(key, locale, parameters.toArray());
    }
}
