package io.opsward.audit.ui;

import com.vaadin.flow.component.UI;

/** What entries of the trail say, in the language of the user; an unknown name stands for itself. */
final class AuditTexts {

    private AuditTexts() {}

    static String action(String action) {
        return translated("audit.action." + action, action);
    }

    static String detail(String name, String value) {
        return translated("audit.detail." + name, name) + ": " + translated("audit.value." + value, value);
    }

    private static String translated(String key, String otherwise) {
        var text = UI.getCurrent().getTranslation(key);
        return text.equals(key) ? otherwise : text;
    }
}
