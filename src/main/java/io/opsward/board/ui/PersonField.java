package io.opsward.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.opsward.form.spi.OptionSource.Option;
import io.opsward.identity.UserId;
import org.jspecify.annotations.Nullable;

/** Chooses one of the provider's people, found while typing. */
class PersonField extends ComboBox<Option> {

    PersonField(String label, BoardPeople people, @Nullable UserId chosen) {
        super(label);
        setItems(query -> {
            // Vaadin asks for a page by its offset; as many before it are read and left out.
            var first = query.getOffset();
            return people.search(query.getFilter().orElse(""), getLocale(), first + query.getLimit())
                    .skip(first);
        });
        setItemLabelGenerator(option -> option.label() + " (" + option.value() + ")");
        if (chosen != null) {
            setValue(people.option(chosen));
        }
    }

    @Nullable
    UserId person() {
        return getOptionalValue().map(Option::value).map(UserId::new).orElse(null);
    }
}
