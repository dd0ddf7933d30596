package io.opsward.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.notification.MailServerState;
import io.opsward.shared.ui.Moments;

/** How the mail server does, in one sentence. */
class MailServerCard extends Div {

    MailServerCard(MailServerState server) {
        addClassName("notification-hint");
        setClassName("notification-trouble", server.failingSince() != null);
        getElement().setAttribute("role", "status");
        var title = new Span(getTranslation("notification.server"));
        title.addClassName("strong");
        add(title, new Span(sentence(server)));
    }

    private String sentence(MailServerState server) {
        if (!server.configured()) {
            return getTranslation("notification.server.none");
        }
        if (server.failingSince() != null) {
            return getTranslation(
                    "notification.server.failing",
                    Moments.dateTime(server.failingSince()),
                    getTranslation("notification.failure." + server.failure()));
        }
        return server.lastSentAt() == null
                ? getTranslation("notification.server.unused")
                : getTranslation("notification.server.fine", Moments.dateTime(server.lastSentAt()));
    }
}
