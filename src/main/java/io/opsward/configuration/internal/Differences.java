package io.opsward.configuration.internal;

import io.opsward.configuration.FieldChange;
import io.opsward.configuration.ItemFacts;
import io.opsward.configuration.ItemField;
import io.opsward.configuration.ItemNumber;
import io.opsward.configuration.Relation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What an act changes, item by item, as the history tells it. */
class Differences {

    private final Map<ItemNumber, List<FieldChange>> byItem = new TreeMap<>();

    /** Fields that differ. @param before null for a new item */
    static List<FieldChange> between(@Nullable ItemFacts before, ItemFacts after) {
        var old = before == null ? new EnumMap<ItemField, String>(ItemField.class) : before.texts();
        var changes = new ArrayList<FieldChange>();
        after.texts().forEach((field, text) -> {
            var previous = old.getOrDefault(field, "");
            if (!previous.equals(text)) {
                changes.add(new FieldChange(field.key(), previous, text));
            }
        });
        return changes;
    }

    void fields(ItemNumber item, List<FieldChange> changes) {
        if (!changes.isEmpty()) {
            of(item).addAll(changes);
        }
    }

    /** Both ends of a relation tell of it. */
    void added(Relation relation) {
        of(relation.source())
                .add(new FieldChange(forth(relation), "", relation.target().value()));
        of(relation.target())
                .add(new FieldChange(back(relation), "", relation.source().value()));
    }

    /** Both ends of a relation tell that it is gone. */
    void removed(Relation relation) {
        of(relation.source())
                .add(new FieldChange(forth(relation), relation.target().value(), ""));
        of(relation.target())
                .add(new FieldChange(back(relation), relation.source().value(), ""));
    }

    Map<ItemNumber, List<FieldChange>> byItem() {
        return byItem;
    }

    private List<FieldChange> of(ItemNumber item) {
        return byItem.computeIfAbsent(item, none -> new ArrayList<>());
    }

    private static String forth(Relation relation) {
        return relation.kind().name();
    }

    private static String back(Relation relation) {
        return relation.kind().isMutual() ? forth(relation) : forth(relation) + ".inverse";
    }
}
