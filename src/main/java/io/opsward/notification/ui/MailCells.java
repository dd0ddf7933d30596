package io.opsward.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.opsward.notification.MailState;
import io.opsward.notification.OutboxMail;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.CaseLink;
import io.opsward.shared.ui.Moments;
import java.time.Instant;

/** The cells of a mail in the outbox. */
final class MailCells {

    private MailCells() {}

    /** What it tells of: never what it says. */
    static Component about(OutboxMail mail) {
        if (mail.kind() == null || mail.caseNumber() == null) {
            return new Span(translate("notification.digest"));
        }
        return new Span(new CaseLink(mail.caseNumber()), new Span(" " + translate("notification.kind." + mail.kind())));
    }

    static Span moment(Instant instant) {
        var moment = new Span(Moments.dateTime(instant));
        moment.addClassName("nowrap");
        return moment;
    }

    static Badge state(OutboxMail mail) {
        var tone = switch (mail.state()) {
            case WAITING -> mail.failure() == null ? Badge.Tone.INFO : Badge.Tone.WARNING;
            case FAILED -> Badge.Tone.DANGER;
            case SENT -> Badge.Tone.SUCCESS;
        };
        return new Badge(translate("notification.mail-state." + mail.state()), tone);
    }

    /** How it went so far, in plain words; what the server said stays folded. */
    static Component progress(OutboxMail mail) {
        var progress = new Div();
        progress.addClassName("mail-progress");
        if (mail.state() == MailState.SENT) {
            progress.add(new Span(translate("notification.sent-at", Moments.dateTime(mail.sentAt()))));
            return progress;
        }
        if (mail.failure() != null) {
            progress.add(new Span(translate("notification.failure." + mail.failure())));
        }
        if (mail.state() == MailState.WAITING) {
            progress.add(new Span(translate("notification.next-attempt", Moments.dateTime(mail.notBefore()))));
        }
        if (mail.attempts() > 0) {
            progress.add(new Span(translate("notification.attempts", mail.attempts())));
        }
        if (mail.error() != null && !mail.error().isBlank()) {
            var said = new Span(mail.error());
            said.addClassNames("code", "mail-error");
            progress.add(new Details(translate("notification.detail"), said));
        }
        return progress;
    }

    static Component actions(OutboxMail mail, Runnable retry) {
        if (mail.state() == MailState.SENT) {
            return new Span();
        }
        var button = new Button(translate("notification.retry"), click -> retry.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String translate(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
