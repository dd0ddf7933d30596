package io.opsward.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.identity.UserId;
import io.opsward.testing.ProcessTest;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** News reach the open pages of this node and of another one. */
@ProcessTest
class LiveSignalsTest {

    private static final UserId PERSON = new UserId("qianjin");
    private static final UserId OTHER = new UserId("zhaolei");
    private static final int MOST_ATTEMPTS = 60;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private JdbcClient jdbc;

    private final LiveListeners here = new LiveListeners();
    private final LiveListeners there = new LiveListeners();
    private LiveSignals signals;
    private NodeListener otherNode;

    @BeforeEach
    void start() {
        var settings = new NotificationProperties(
                URI.create("http://localhost"), "Opsward", Duration.ofDays(1), Duration.ofDays(1), true);
        signals = new LiveSignals(here, new NodeLine(database, jdbc), settings);
        otherNode = new NodeListener(there, new NodeLine(database, jdbc), settings);
        signals.start();
        otherNode.start();
    }

    @AfterEach
    void stop() {
        otherNode.stop();
        signals.stop();
    }

    @Test
    void both_pages_of_a_person_hear_of_it_and_nobody_elses() throws InterruptedException {
        var heard = new CountDownLatch(2);
        var others = new AtomicInteger();
        here.listen(PERSON, heard::countDown);
        here.listen(PERSON, heard::countDown);
        here.listen(OTHER, others::incrementAndGet);
        signals.on(new MessagesChanged(Set.of(PERSON), false));
        assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(others).hasValue(0);
    }

    @Test
    void a_page_of_another_node_hears_of_it_too() throws InterruptedException {
        var heard = new CountDownLatch(1);
        var others = new AtomicInteger();
        there.listen(PERSON, heard::countDown);
        there.listen(OTHER, others::incrementAndGet);
        var arrived = false;
        for (var attempt = 0; !arrived && attempt < MOST_ATTEMPTS; attempt++) {
            // The other node may not have begun to listen yet.
            signals.on(new MessagesChanged(Set.of(PERSON), false));
            arrived = heard.await(500, TimeUnit.MILLISECONDS);
        }
        assertThat(arrived).isTrue();
        assertThat(others).hasValue(0);
    }

    @Test
    void a_page_that_is_closed_leaves_nothing_behind() {
        var first = here.listen(PERSON, () -> {});
        var second = here.listen(PERSON, () -> {});
        first.run();
        first.run();
        assertThat(here.count()).isEqualTo(1);
        second.run();
        assertThat(here.count()).isZero();
    }
}
