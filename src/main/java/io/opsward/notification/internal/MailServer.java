package io.opsward.notification.internal;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of the settings ({@code spring.mail.*}), if there is one. */
@Component
class MailServer {

    private final @Nullable JavaMailSender server;
    private final String sender;

    MailServer(ObjectProvider<JavaMailSender> server, NotificationProperties settings) {
        this.server = server.getIfAvailable();
        this.sender = settings.sender();
    }

    boolean isConfigured() {
        return server != null;
    }

    /**
     * Hands a mail to the server.
     *
     * @param id what the mail is known by at every attempt
     * @throws MailNotSent if the server does not take it
     */
    void send(MailText text, String address, String id, Instant now) {
        if (server == null) {
            throw new IllegalStateException("There is no mail server");
        }
        try {
            var mail = server.createMimeMessage();
            var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            helper.setFrom(sender);
            helper.setTo(address);
            helper.setSubject(text.subject());
            helper.setText(text.body());
            helper.setSentDate(Date.from(now));
            mail.setHeader(
                    "Message-ID",
                    "<" + id + "@" + sender.replaceFirst(".*@", "").replaceFirst(">.*", "") + ">");
            // Out-of-office replies to a machine help nobody.
            mail.setHeader("Auto-Submitted", "auto-generated");
            server.send(mail);
        } catch (MailException | MessagingException e) {
            throw MailNotSent.because(e);
        }
    }
}
