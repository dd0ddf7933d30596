package io.opsward.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.notification.MessageLine;
import io.opsward.notification.Messages;
import io.opsward.shared.ui.Moments;

/** One message: what happened, on which case, when. It leads to the task or case, and is read with that. */
class MessageItem extends Div {

    /** @param changed called after it was marked as read */
    MessageItem(MessageLine line, Messages messages, Runnable changed) {
        var message = line.message();
        var unread = message.readAt() == null;
        addClassName("message");
        setClassName("message-unread", unread);
        var sentence = new Span(line.sentence());
        sentence.addClassName("message-sentence");
        var link = new Anchor(message.path(), sentence, about(line));
        link.addClassName("message-link");
        if (unread) {
            link.getElement().addEventListener("click", click -> messages.markRead(message.id()));
        }
        add(link);
        if (unread) {
            var hidden = new Span(getTranslation("notification.unread"));
            hidden.addClassName("visually-hidden");
            link.addComponentAsFirst(hidden);
            var read = new Button(VaadinIcon.CHECK.create(), click -> {
                messages.markRead(message.id());
                changed.run();
            });
            read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            read.setAriaLabel(getTranslation("notification.mark-read"));
            read.setTooltipText(getTranslation("notification.mark-read"));
            add(read);
        }
    }

    private static Span about(MessageLine line) {
        var number = line.message().caseNumber().value();
        var title = line.title() == null || line.title().equals(number) ? "" : " " + line.title();
        var about = new Span(
                new Span(number + title),
                new Span(Moments.dateTime(line.message().createdAt())));
        about.addClassName("message-about");
        return about;
    }
}
