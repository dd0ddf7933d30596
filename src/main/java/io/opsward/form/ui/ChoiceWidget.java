package io.opsward.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import io.opsward.form.FormField;
import io.opsward.form.internal.FormState;
import io.opsward.form.internal.FormValues;
import io.opsward.form.internal.OptionList;
import io.opsward.form.spi.OptionSource.Option;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A field that offers options; it follows when they change, and drops what is offered no more. */
final class ChoiceWidget<T> extends ValueWidget<T> {

    /** The options in use now. */
    static final class Offer {

        private OptionList options = new OptionList.Fixed(List.of());

        OptionList options() {
            return options;
        }

        /** The option, or one named by its bare value where it is offered no more. */
        Option option(Object value) {
            var text = value.toString();
            return options.find(text).orElseGet(() -> new Option(text, text));
        }

        Set<Option> optionsOf(Object value) {
            var chosen = new LinkedHashSet<Option>();
            FormValues.items(value).stream().filter(Objects::nonNull).forEach(one -> chosen.add(option(one)));
            return chosen;
        }
    }

    private final FormField definition;
    private final FormParts parts;
    private final Offer offer;
    private final Consumer<OptionList> offering;
    private boolean offered;
    private boolean readOnly;

    private <C extends Component & HasValue<?, T> & HasValidation> ChoiceWidget(
            FormField definition,
            FormParts parts,
            C field,
            Offer offer,
            Consumer<OptionList> offering,
            Conversion<T> conversion) {
        super(definition, parts, field, conversion);
        this.definition = definition;
        this.parts = parts;
        this.offer = offer;
        this.offering = offering;
        field.setManualValidation(true);
    }

    static <C extends Component & HasValue<?, Option> & HasValidation> FieldWidget one(
            FormField definition, FormParts parts, C field, Offer offer, Consumer<OptionList> offering) {
        return new ChoiceWidget<Option>(
                definition, parts, field, offer, offering, Conversion.of(Option::value, offer::option));
    }

    static <C extends Component & HasValue<?, Set<Option>> & HasValidation> FieldWidget several(
            FormField definition, FormParts parts, C field, Offer offer, Consumer<OptionList> offering) {
        return new ChoiceWidget<Set<Option>>(
                definition,
                parts,
                field,
                offer,
                offering,
                Conversion.of(chosen -> chosen.stream().map(Option::value).toList(), offer::optionsOf));
    }

    @Override
    public void follow(FormState state) {
        var now = parts.optionsOf(definition, state);
        if (offered && now.equals(offer.options)) {
            return;
        }
        var chosen = entered();
        offer.options = now;
        offered = true;
        offering.accept(now);
        show(readOnly ? chosen : stillOffered(chosen));
    }

    private @Nullable Object stillOffered(@Nullable Object chosen) {
        if (chosen instanceof List<?> several) {
            return several.stream()
                    .filter(value -> offer.options.find(String.valueOf(value)).isPresent())
                    .toList();
        }
        return chosen != null && offer.options.find(chosen.toString()).isPresent() ? chosen : null;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        super.setReadOnly(readOnly);
    }
}
