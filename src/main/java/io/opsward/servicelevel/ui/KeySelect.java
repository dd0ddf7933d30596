package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.select.Select;
import io.opsward.shared.Bilingual;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** A choice among things that have a key and a name in both languages. */
class KeySelect extends Select<String> {

    KeySelect(String label, Map<String, Bilingual> names) {
        setLabel(label);
        setItems(new ArrayList<>(names.keySet()));
        setItemLabelGenerator(key -> key == null ? "" : PolicyTexts.name(names, key));
    }

    /** Lets nothing be chosen, which reads as said. */
    KeySelect orAll(String caption) {
        var named = getItemLabelGenerator();
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(caption);
        setItemLabelGenerator(key -> key == null ? caption : named.apply(key));
        return this;
    }

    /** Shows the key if it is one of the choices. */
    void read(Optional<String> key) {
        setValue(key.filter(getListDataView()::contains).orElse(null));
    }
}
