package io.opsward.form.internal;

import io.opsward.form.spi.OptionSource;
import io.opsward.form.spi.OptionSource.Option;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The options of a field: few that are all known, or a source that is searched. */
public sealed interface OptionList {

    /** Options that match, best first. */
    List<Option> search(String words, int limit);

    /** The option with this value, empty if it is not offered. */
    Optional<Option> find(String value);

    /** Options that are all known. */
    record Fixed(List<Option> options) implements OptionList {

        @Override
        public List<Option> search(String words, int limit) {
            var wanted = words.toLowerCase(Locale.ROOT);
            return options.stream()
                    .filter(option -> option.label().toLowerCase(Locale.ROOT).contains(wanted))
                    .limit(limit)
                    .toList();
        }

        @Override
        public Optional<Option> find(String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .findFirst();
        }
    }

    /**
     * A list kept in the product.
     *
     * @param hint what the form is about, may be empty
     */
    record Searched(OptionSource source, Locale locale, String hint) implements OptionList {

        @Override
        public List<Option> search(String words, int limit) {
            return words.isBlank() && !hint.isBlank()
                    ? Stream.concat(
                                    source.search(hint, locale, limit).stream(),
                                    source.search("", locale, limit).stream())
                            .distinct()
                            .limit(limit)
                            .toList()
                    : source.search(words, locale, limit);
        }

        @Override
        public Optional<Option> find(String value) {
            return source.find(value, locale);
        }
    }
}
