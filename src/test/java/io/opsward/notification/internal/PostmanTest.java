package io.opsward.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.opsward.engine.TaskGateway;
import io.opsward.identity.AccessRefused;
import io.opsward.notification.MailFailure;
import io.opsward.notification.MailOutbox;
import io.opsward.notification.MailState;
import io.opsward.servicelevel.Workshop;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Mails go out once, whatever the server does, and nobody at work waits for it. */
@ProcessTest
class PostmanTest {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private MailOutbox outbox;

    @Autowired
    private TaskGateway tasks;

    private Workshop workshop;
    private CaseNumber number;
    private PostOffice office;

    @BeforeEach
    void prepare() {
        workshop = new Workshop(product);
        number = workshop.repair("P3");
        office = new PostOffice(product);
        TestClock.get().stopAt(Workshop.at("2026-03-02T10:00"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_mail_speaks_the_language_of_its_reader_and_leads_to_the_case() throws Exception {
        office.speaks("zhaolei", Locale.SIMPLIFIED_CHINESE);
        try {
            office.tell(number, "Repair", "zhaolei", "qianjin");
            office.postman().sendDue();
        } finally {
            office.speaks("zhaolei", Locale.ENGLISH);
        }
        var chinese = mailTo("zhaolei@opsward.example");
        assertThat(chinese.getSubject()).contains(number.value(), "Repair");
        assertThat(text(chinese)).contains("赵磊，您好", "流程", "/cases/" + number, "Switch is down");
        var english = mailTo("qianjin@opsward.example");
        assertThat(text(english)).contains("The process gave you the task", "/notifications/settings");
        assertThat(english.getFrom()[0]).hasToString("Opsward <opsward@localhost>");
        assertThat(office.outbox()).containsExactly("SENT 1", "SENT 1");
    }

    @Test
    void a_server_that_is_down_is_tried_again_later_and_gets_each_mail_once() {
        var port = office.server().getSmtp().getPort();
        office.tell(number, "first", "zhaolei");
        office.tell(number, "second", "qianjin");
        office.postman(PostOffice.sender(unusedPort())).sendDue();
        assertThat(office.outbox())
                .as("the second is not even tried")
                .containsExactly("WAITING 1 UNREACHABLE", "WAITING 0");
        As.user("admin", () -> {
            assertThat(outbox.server().failingSince()).isEqualTo(TestClock.get().instant());
            assertThat(outbox.server().failure()).isEqualTo(MailFailure.UNREACHABLE);
        });
        var postman = office.postman(PostOffice.sender(port));
        postman.sendDue();
        assertThat(office.outbox()).as("the first rests").containsExactly("WAITING 1 UNREACHABLE", "SENT 1");
        TestClock.get().advance(Duration.ofMinutes(1));
        postman.sendDue();
        postman.sendDue();
        assertThat(office.outbox()).containsExactly("SENT 2", "SENT 1");
        assertThat(office.received()).hasSize(2);
        As.user("admin", () -> assertThat(outbox.server().failingSince()).isNull());
    }

    @Test
    void while_a_server_hangs_people_go_on_working() throws Exception {
        office.tell(number, "Repair", "zhaolei");
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var thread = Executors.newSingleThreadExecutor();
            var sending = thread.submit(() ->
                    office.postman(PostOffice.sender(silent.getLocalPort())).sendDue());
            try (var taken = silent.accept()) {
                var task = workshop.task(number).id();
                As.user("qianjin", () -> tasks.claim(task));
                assertThat(taken.isConnected()).isTrue();
                sending.get();
            }
            thread.shutdown();
        }
        assertThat(workshop.task(number).assignee()).hasToString("qianjin");
        assertThat(office.outbox()).containsExactly("WAITING 1 UNREACHABLE");
    }

    @Test
    void a_wrong_password_is_said_as_such() {
        office.server().setUser("opsward", "right");
        var sender = PostOffice.sender(office.server().getSmtp().getPort());
        sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        sender.setUsername("opsward");
        sender.setPassword("wrong");
        office.tell(number, "Repair", "zhaolei");
        office.postman(sender).sendDue();
        assertThat(office.outbox()).containsExactly("WAITING 1 SIGN_IN_REFUSED");
    }

    @Test
    void two_nodes_send_each_mail_once() throws Exception {
        IntStream.range(0, 12).forEach(each -> office.tell(number, "task " + each, "zhaolei", "qianjin"));
        var together = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        var nodes = Stream.of(office.postman(), office.postman())
                .map(node -> threads.submit(() -> {
                    together.await();
                    node.sendDue();
                    return true;
                }))
                .toList();
        for (var node : nodes) {
            assertThat(node.get()).isTrue();
        }
        threads.shutdown();
        assertThat(office.received()).hasSize(24);
        assertThat(office.received()).extracting(MimeMessage::getMessageID).doesNotHaveDuplicates();
        assertThat(office.outbox()).containsOnly("SENT 1");
    }

    @Test
    void a_mail_that_a_dead_node_may_have_sent_goes_out_again_under_the_same_name() throws Exception {
        office.tell(number, "Repair", "zhaolei");
        var rows = product.getBean(MailRows.class);
        var now = TestClock.get().instant();
        var taken = rows.take(now, now.plusSeconds(600)).orElseThrow();
        office.postman().sendDue();
        assertThat(office.received()).as("another node has it").isEmpty();
        TestClock.get().advance(Duration.ofMinutes(10));
        office.postman().sendDue();
        rows.failed(taken, MailFailure.UNREACHABLE, "too late to say so", now, null);
        assertThat(office.outbox()).containsExactly("SENT 2");
        assertThat(office.received().get(0).getMessageID()).contains(taken.key().toString());
    }

    @Test
    void after_a_day_a_mail_is_given_up_until_an_administrator_has_it_tried_again() {
        office.tell(number, "Repair", "zhaolei");
        var down = office.postman(PostOffice.sender(unusedPort()));
        for (var hour = 0; hour < 60; hour++) {
            down.sendDue();
            TestClock.get().advance(Duration.ofHours(1));
        }
        assertThat(office.outbox())
                .singleElement()
                .asString()
                .startsWith("FAILED")
                .endsWith("UNREACHABLE");
        var mail =
                As.user("admin", () -> outbox.page(MailState.FAILED, null, 10)).get(0);
        assertThatThrownBy(() -> As.user("zhoutao", () -> outbox.retry(mail.id())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> As.user("zhoutao", () -> outbox.page(null, null, 10)))
                .isInstanceOf(AccessRefused.class);
        As.user("admin", () -> outbox.retry(mail.id()));
        office.postman().sendDue();
        assertThat(office.received()).hasSize(1);
    }

    private MimeMessage mailTo(String address) {
        return office.received().stream()
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return List.of(mail.getContent()).get(0).toString();
    }

    private static int unusedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
