package io.opsward.notification.internal;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of notifications. The mail server is {@code spring.mail.*}.
 *
 * @param baseUrl address of the product as people reach it, for the links in mails
 * @param sender from whom mails come
 * @param keepMessages how long people find their messages
 * @param keepMails how long sent mails stay in the outbox
 * @param background whether this node sends mails and tells open pages of news
 */
@ConfigurationProperties("opsward.notification")
record NotificationProperties(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("Opsward <opsward@localhost>") String sender,
        @DefaultValue("90d") Duration keepMessages,
        @DefaultValue("7d") Duration keepMails,
        @DefaultValue("true") boolean background) {

    /** Address of a page. @param path without a slash at its beginning */
    String link(String path) {
        return baseUrl.toString().replaceFirst("/+$", "") + "/" + path;
    }
}
