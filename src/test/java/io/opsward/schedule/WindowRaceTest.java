package io.opsward.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.opsward.configuration.RelationKind;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Changes that reserve at the same moment. */
@ProcessTest
class WindowRaceTest {

    private static final int ROUNDS = 40;
    private static final int RIVALS = 4;

    @Autowired
    private ApplicationContext product;

    private Bookings bookings;

    @BeforeEach
    void monday() {
        bookings = new Bookings(product);
        TestClock.get().stopAt(Bookings.moment("2026-03-09T09:00"));
    }

    @AfterEach
    void free() {
        bookings.free();
    }

    @Test
    void of_rivals_for_one_item_one_gets_the_window() {
        var item = bookings.item();
        for (var round = 0; round < ROUNDS; round++) {
            assertThat(winners(Stream.generate(() -> bookings.work("2026-03-20T22:00", "2026-03-20T23:00"))
                            .limit(RIVALS)
                            .map(work -> work.on(item))
                            .toList()))
                    .isEqualTo(1);
            bookings.free();
        }
    }

    @Test
    void of_rivals_for_related_items_one_gets_the_window() {
        var server = bookings.item();
        var database = bookings.item();
        bookings.relate(database, RelationKind.RUNS_ON, server);
        for (var round = 0; round < ROUNDS; round++) {
            assertThat(winners(List.of(
                            bookings.work("2026-03-20T22:00", "2026-03-20T23:00")
                                    .on(server),
                            bookings.work("2026-03-20T22:30", "2026-03-20T23:30")
                                    .on(database))))
                    .isEqualTo(1);
            bookings.free();
        }
    }

    /** How many got their window, all having asked at the same moment. */
    private static long winners(List<Bookings.Work> rivals) {
        var start = new CyclicBarrier(rivals.size());
        var asked = rivals.stream()
                .map(work -> CompletableFuture.supplyAsync(() -> tries(work, start), WindowRaceTest::ownThread))
                .toList();
        return asked.stream().filter(CompletableFuture::join).count();
    }

    /** Every rival needs a thread: all wait for each other before they ask. */
    private static void ownThread(Runnable rival) {
        new Thread(rival).start();
    }

    private static boolean tries(Bookings.Work work, CyclicBarrier start) {
        return As.user("zhoutao", () -> {
            start.await();
            return isReserved(work);
        });
    }

    private static boolean isReserved(Bookings.Work work) {
        try {
            work.reserve();
            return true;
        } catch (RuleViolation refusal) {
            assertThat(refusal.messageKey()).isEqualTo("schedule.refused");
            return false;
        }
    }
}
