package io.opsward.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of a form.
 *
 * @param id id within the form
 * @param key variable that holds its value, null where it has none
 * @param kind what it is
 * @param label English label, perhaps empty
 * @param rules what is required, visible and writable
 * @param settings everything else that the form says about it
 * @param inner components within a group or a row of a dynamic list
 */
public record FormField(
        String id,
        @Nullable String key,
        FieldKind kind,
        String label,
        FieldRules rules,
        FieldSettings settings,
        List<FormField> inner) {

    /** Copies the list. */
    public FormField {
        inner = List.copyOf(inner);
    }

    /** Key of a component that has a value. */
    public String requireKey() {
        if (key == null) {
            throw new IllegalStateException("Component " + id + " has no key");
        }
        return key;
    }

    /** What its texts are filed under: the key, or the id where there is no key. */
    public String textKey() {
        return key == null ? id : key;
    }

    /** English explanation, empty if none. */
    public Optional<String> description() {
        return settings.filled("description");
    }

    /** The decision that computes it, empty if none does. */
    public Optional<String> decision() {
        return settings.filled("properties.decision");
    }

    /** Whether the server computes its value: an expression or the answer of a decision. */
    public boolean isComputed() {
        return kind == FieldKind.EXPRESSION || decision().isPresent();
    }

    /** This component and what it holds, at all depths. */
    public Stream<FormField> selfAndInner() {
        return Stream.concat(Stream.of(this), inner.stream().flatMap(FormField::selfAndInner));
    }
}
