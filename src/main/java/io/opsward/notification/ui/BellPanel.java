package io.opsward.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.notification.Messages;
import io.opsward.shared.ui.EmptyState;

/** The newest messages, as the bell shows them. */
class BellPanel extends Div {

    private static final int NEWEST = 20;

    private final transient Messages messages;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final Button allRead = new Button(getTranslation("notification.mark-all-read"), click -> markAllRead());

    /** @param changed called after the count of unread ones has changed */
    BellPanel(Messages messages, Runnable changed) {
        this.messages = messages;
        this.changed = changed;
        addClassName("bell-panel");
        list.addClassName("bell-list");
        allRead.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var title = new Span(getTranslation("notification.title"));
        title.addClassName("bell-title");
        var head = new Div(title, allRead);
        head.addClassName("bell-head");
        var foot = new Div(
                new Anchor("notifications", getTranslation("notification.show-all")),
                new Anchor("notifications/settings", getTranslation("notification.settings")));
        foot.addClassName("bell-foot");
        add(head, list, foot);
    }

    void load() {
        list.removeAll();
        var lines = messages.page(false, null, NEWEST, getLocale());
        lines.forEach(line -> list.add(new MessageItem(line, messages, this::reload)));
        allRead.setVisible(messages.unread() > 0);
        if (lines.isEmpty()) {
            list.add(new EmptyState(getTranslation("notification.none"), getTranslation("notification.none-hint")));
        }
    }

    private void markAllRead() {
        messages.markAllRead();
        reload();
    }

    private void reload() {
        load();
        changed.run();
    }
}
