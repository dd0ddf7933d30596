package io.opsward.staff;

import io.opsward.form.spi.OptionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The technical fields that work can be sent to; not their umbrella group. */
@Component
class TechnicalGroupOptions implements OptionSource {

    private static final String UMBRELLA = "tech-support";

    private final StaffRecords records;

    TechnicalGroupOptions(StaffRecords records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "technicalGroups";
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
                .filter(post -> post.duty() == PostDuty.TECHNICAL_SUPPORT)
                .filter(post -> !post.key().value().equals(UMBRELLA))
                .map(post -> new Option(post.key().value(), post.name().in(locale)));
    }
}
