package io.opsward.configuration.ui;

import com.vaadin.flow.component.UI;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.FieldChange;
import io.opsward.configuration.FieldProblem;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.shared.ui.Badge;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words of configuration items in the language of the user. */
@Component
class ItemTexts {

    private final OwnerNames owners;
    private final ServiceCatalogue catalogue;

    ItemTexts(OwnerNames owners, ServiceCatalogue catalogue) {
        this.owners = owners;
        this.catalogue = catalogue;
    }

    static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    static String type(ItemType type) {
        return text("configuration.type." + type);
    }

    static Badge state(ItemState state) {
        var tone = switch (state) {
            case PLANNED, IN_STOCK -> Badge.Tone.INFO;
            case IN_USE -> Badge.Tone.SUCCESS;
            case IN_REPAIR -> Badge.Tone.WARNING;
            case RETIRED -> Badge.Tone.NEUTRAL;
        };
        return new Badge(text("configuration.state." + state), tone);
    }

    /** Name of a field, or of a relation as it is seen from the item. */
    static String field(String key) {
        return Character.isUpperCase(key.charAt(0))
                ? text("configuration.relation." + key)
                : text("configuration.field." + key);
    }

    static String problem(FieldProblem problem) {
        return field(problem.field()) + ": "
                + text(problem.messageKey(), problem.parameters().toArray());
    }

    /** Every client, by key. */
    List<Option> clients() {
        return catalogue.organisations().stream()
                .map(client -> new Option(client.key(), client.name().in(locale())))
                .toList();
    }

    /** Every service of the catalogue. */
    List<Option> services() {
        return catalogue.items().stream()
                .map(item -> new Option(item.key(), item.name().in(locale())))
                .toList();
    }

    /** Names of all that the items refer to. */
    ItemWords of(Collection<ConfigurationItem> items) {
        return words(items.stream().map(item -> item.facts().owner().key()));
    }

    /** Names of all that the changes tell of. */
    ItemWords ofChanges(Collection<FieldChange> changes) {
        return words(changes.stream()
                .filter(change -> change.field().equals(ItemField.OWNER.key()))
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(key -> !key.isEmpty()));
    }

    private ItemWords words(Stream<String> ownerKeys) {
        return new ItemWords(
                owners.of(ownerKeys.collect(Collectors.toSet()), locale()), names(clients()), names(services()));
    }

    private static Map<String, String> names(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::value, Option::label));
    }

    private static Locale locale() {
        return Objects.requireNonNull(UI.getCurrent()).getLocale();
    }
}
