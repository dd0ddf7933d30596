package io.opsward.change;

import io.opsward.form.spi.OptionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers active templates in forms ({@code valuesKey: changeTemplates}). */
@Component
class TemplateOptions implements OptionSource {

    private final TemplateRecords records;

    TemplateOptions(TemplateRecords records) {
        this.records = records;
    }

    @Override
    public String key() {
        return "changeTemplates";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        return records.search(words, limit).stream()
                .map(template -> option(template, locale))
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return records.find(value).filter(ChangeTemplate::active).map(template -> option(template, locale));
    }

    private static Option option(ChangeTemplate template, Locale locale) {
        return new Option(template.key(), template.name().in(locale));
    }
}
