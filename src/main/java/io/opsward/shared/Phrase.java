package io.opsward.shared;

import java.util.Locale;

/**
 * Words that are found only when it is known who reads them. Stands as a parameter of another text, such as that of a
 * {@link RuleViolation}.
 */
public interface Phrase {

    /** The words in the language of the reader. */
    String in(Texts texts, Locale locale);
}
