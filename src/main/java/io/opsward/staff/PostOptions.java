package io.opsward.staff;

import io.opsward.form.spi.OptionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All posts, whose keys are the candidate groups of models ({@code valuesKey: posts}). */
@Component
class PostOptions implements OptionSource {

    private final StaffRecords records;

    PostOptions(StaffRecords records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "posts";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return options(locale)
                .filter(option -> option.label().toLowerCase(Locale.ROOT).contains(wanted)
                        || option.value().contains(wanted))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return options(locale).filter(option -> option.value().equals(value)).findFirst();
    }

    private Stream<Option> options(Locale locale) {
        return records.posts().stream()
                .map(post -> new Option(post.key().value(), post.name().in(locale)));
    }
}
