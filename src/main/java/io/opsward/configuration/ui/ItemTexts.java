package io.opsward.configuration.ui;

import com.vaadin.flow.component.UI;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.configuration.ConfigurationItem;
import io.opsward.configuration.FieldChange;
import io.opsward.configuration.FieldProblem;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemState;
import io.opsward.configuration.ItemType;
import io.opsward.configuration.Owner;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.Moments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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

    String client(ConfigurationItem item) {
        return catalogue.organisationName(item.facts().clientOrganisation(), locale());
    }

    String service(ConfigurationItem item) {
        return catalogue.itemName(item.facts().serviceItem(), locale());
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

    /** Names of the owners of many items at once. */
    Map<Owner, String> owners(Collection<ConfigurationItem> items) {
        return owners.of(items.stream().map(item -> item.facts().owner()).collect(Collectors.toSet()), locale());
    }

    /** What a field held, as people read it. */
    Function<String, String> values(List<FieldChange> changes, String field) {
        if (field.equals(ItemField.TYPE.key())) {
            return value -> text("configuration.type." + value);
        }
        if (field.equals(ItemField.STATE.key())) {
            return value -> text("configuration.state." + value);
        }
        if (field.equals(ItemField.CLIENT.key())) {
            return value -> catalogue.organisationName(value, locale());
        }
        if (field.equals(ItemField.SERVICE.key())) {
            return value -> catalogue.itemName(value, locale());
        }
        if (field.equals(ItemField.WARRANTY_UNTIL.key()) || field.equals(ItemField.LAST_AUDIT.key())) {
            return value -> Moments.date(LocalDate.parse(value));
        }
        if (field.equals(ItemField.OWNER.key())) {
            var names = owners.ofKeys(keys(changes), locale());
            return value -> names.getOrDefault(value, value);
        }
        return Function.identity();
    }

    private static List<String> keys(List<FieldChange> changes) {
        return changes.stream()
                .filter(change -> change.field().equals(ItemField.OWNER.key()))
                .flatMap(change -> Stream.of(change.before(), change.after()))
                .filter(key -> !key.isEmpty())
                .toList();
    }

    private static Locale locale() {
        return Objects.requireNonNull(UI.getCurrent()).getLocale();
    }
}
