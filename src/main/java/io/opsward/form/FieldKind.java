package io.opsward.form;

import java.util.Arrays;
import java.util.Optional;

/** The components of Camunda Forms that the product knows. */
public enum FieldKind {
    TEXTFIELD("textfield", Role.INPUT),
    TEXTAREA("textarea", Role.INPUT),
    NUMBER("number", Role.INPUT),
    DATETIME("datetime", Role.INPUT),
    CHECKBOX("checkbox", Role.INPUT),
    CHECKLIST("checklist", Role.INPUT),
    RADIO("radio", Role.INPUT),
    SELECT("select", Role.INPUT),
    TAGLIST("taglist", Role.INPUT),
    FILEPICKER("filepicker", Role.INPUT),
    DYNAMICLIST("dynamiclist", Role.INPUT),
    EXPRESSION("expression", Role.COMPUTED),
    GROUP("group", Role.CONTAINER),
    TEXT("text", Role.DISPLAY),
    IMAGE("image", Role.DISPLAY),
    TABLE("table", Role.DISPLAY),
    SEPARATOR("separator", Role.DISPLAY),
    SPACER("spacer", Role.DISPLAY),
    BUTTON("button", Role.DISPLAY);

    private enum Role {
        INPUT,
        COMPUTED,
        CONTAINER,
        DISPLAY
    }

    private final String type;
    private final Role role;

    FieldKind(String type, Role role) {
        this.type = type;
        this.role = role;
    }

    /** The kind with this {@code type} in the form's JSON, empty for one that is not supported. */
    public static Optional<FieldKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }

    /** The {@code type} in the form's JSON. */
    public String type() {
        return type;
    }

    /** Whether people enter a value, which is kept under the field's key. */
    public boolean isInput() {
        return role == Role.INPUT;
    }

    /** Whether it has a key and thus a value, entered or computed. */
    public boolean hasValue() {
        return role == Role.INPUT || role == Role.COMPUTED;
    }

    /** Whether its value is one of offered options, or several. */
    public boolean hasOptions() {
        return this == CHECKLIST || this == RADIO || this == SELECT || this == TAGLIST;
    }

    /** Whether its value is a list of texts. */
    public boolean isList() {
        return this == CHECKLIST || this == TAGLIST;
    }
}
