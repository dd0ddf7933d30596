package io.opsward.catalogue;

import io.opsward.form.spi.OptionSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Client organisations; a client's person is offered the own one alone (domain 2.1, rule 13). */
@Component
class ClientOrganisationOptions implements OptionSource {

    private final ServiceCatalogue catalogue;

    ClientOrganisationOptions(ServiceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "clientOrganisations";
    }

    @Override
    public List<Option> search(String words, Locale locale, int limit) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return options(locale)
                .filter(option -> option.label().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Option> find(String value, Locale locale) {
        return options(locale).filter(option -> option.value().equals(value)).findFirst();
    }

    private Stream<Option> options(Locale locale) {
        return catalogue.organisations().stream()
                .map(organisation ->
                        new Option(organisation.key(), organisation.name().in(locale)));
    }
}
