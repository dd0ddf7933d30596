package io.opsward.configuration.internal;

import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.ItemFilter;
import io.opsward.configuration.ItemNumber;
import io.opsward.form.spi.OptionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Offers configuration items in forms ({@code valuesKey: configurationItems}); clients are told of none. */
@Component
class ConfigurationItemOptions implements OptionSource {

    private final Permissions permissions;
    private final ItemRecords items;
    private final ItemSearch search;

    ConfigurationItemOptions(Permissions permissions, ItemRecords items, ItemSearch search) {
        this.permissions = permissions;
        this.items = items;
        this.search = search;
    }

    @Override
    public String key() {
        return "configurationItems";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        if (!permissions.mayRead()) {
            return List.of();
        }
        var filter = new ItemFilter(words, null, null, null, ItemFilter.Sort.NAME);
        return search.list(filter, null, limit).stream()
                .map(ConfigurationItemOptions::option)
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return permissions.mayRead()
                ? ItemNumber.read(value).flatMap(items::find).map(ConfigurationItemOptions::option)
                : Optional.empty();
    }

    private static Option option(ConfigurationItem item) {
        return new Option(
                item.number().value(), item.number() + " · " + item.facts().name());
    }
}
