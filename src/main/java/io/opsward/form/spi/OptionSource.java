package io.opsward.form.spi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A list kept in the product that a form may offer as options, named in {@code valuesKey}. */
public interface OptionSource {

    /** Name in forms: {@code serviceItems}. */
    String key();

    /**
     * Options that match, best first.
     *
     * @param words what the user typed; empty for the first ones
     * @param limit how many at most
     */
    List<Option> search(String words, Locale locale, int limit);

    /**
     * What the form is about, in words: options that fit them stand first as long as nothing is typed. Empty by default.
     *
     * @param values what the form and its case hold, by key
     */
    default String hint(Map<String, ?> values) {
        return "";
    }

    /** The option with this value, empty if it is not offered to the current user. */
    Optional<Option> find(String value, Locale locale);

    /**
     * An option.
     *
     * @param value kept in the process
     * @param label shown to the user
     */
    record Option(String value, String label) {}
}
