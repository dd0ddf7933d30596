package io.opsward.notification.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.opsward.identity.UserDirectory;
import io.opsward.identity.UserId;
import io.opsward.notification.Fact;
import io.opsward.notification.MessageKind;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.TestClock;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail server for one test, and senders that use it; mails of other tests stay out of the way. */
final class PostOffice implements AutoCloseable {

    private static final String PATIENCE_MILLIS = "400";

    private final ApplicationContext product;
    private final JdbcClient jdbc;
    private final GreenMail server;

    PostOffice(ApplicationContext product) {
        this.product = product;
        this.jdbc = product.getBean(JdbcClient.class);
        this.server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        jdbc.sql("delete from notification_mail").update();
        jdbc.sql("delete from notification_preference").update();
    }

    GreenMail server() {
        return server;
    }

    /** Tells people something, in a transaction of its own. */
    void tell(CaseNumber number, String text, String... people) {
        tell(Notice.of(MessageKind.TASK_GIVEN, number).by(UserId.SYSTEM).with(Fact.TASK_NAME, text), people);
    }

    void tell(Notice notice, String... people) {
        var readers = Stream.of(people).map(UserId::new).toList();
        product.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> product.getBean(Notifier.class).tellAll(notice, readers));
    }

    Postman postman() {
        return postman(sender(server.getSmtp().getPort()));
    }

    /** A sender that uses another server. */
    Postman postman(JavaMailSender sender) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        var mailServer = new MailServer(
                beans.getBeanProvider(JavaMailSender.class), product.getBean(NotificationProperties.class));
        return new Postman(
                mailServer,
                product.getBean(MailRows.class),
                product.getBean(MailWriter.class),
                product.getBean(UserDirectory.class),
                TestClock.get());
    }

    static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        sender.setPort(port);
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(limit -> sender.getJavaMailProperties().setProperty("mail.smtp." + limit, PATIENCE_MILLIS));
        return sender;
    }

    /** What arrived, in its order. */
    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    /** State, attempts and failure of each mail, oldest first. */
    List<String> outbox() {
        return jdbc.sql("""
                        select concat_ws(' ', state, attempts, failure) from notification_mail order by id""").query(String.class).list();
    }

    /** Until the post office closes. */
    void speaks(String person, Locale language) {
        jdbc.sql("update identity_account set language = ? where id = ?")
                .params(language.toLanguageTag(), person)
                .update();
    }

    @Override
    public void close() {
        jdbc.sql("update identity_account set language = null where demo").update();
        server.stop();
    }
}
