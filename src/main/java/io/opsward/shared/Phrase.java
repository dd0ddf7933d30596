package io.opsward.shared;

import java.util.List;
import java.util.Locale;

/**
 * Words that are found only when it is known who reads them. Stands as a parameter of another text, such as that of a
 * {@link RuleViolation}.
 */
public interface Phrase {

    /** The words in the language of the reader. */
    String in(Texts texts, Locale locale);

    /** The text of a key with values for its places {0}, {1} …, phrases among them. */
    static Phrase of(String key, Object... parameters) {
        return new KeyedPhrase(key, List.of(parameters));
    }

    /** An enumeration, as the language of the reader writes it. */
    static Phrase list(List<String> words) {
        return new ListedPhrase(words);
    }
}
