package io.opsward.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.engine.spi.CaseNumbering;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.ProcessTest;
import io.opsward.testing.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ProcessTest
class CaseNumberingTest {

    private static final int THREADS = 6;
    private static final int EACH = 10;

    @Autowired
    private CaseNumbering numbering;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void cases_opened_at_the_same_time_get_distinct_consecutive_numbers() throws Exception {
        TestClock.get().set(Instant.parse("2031-05-01T00:00:00Z"));
        var barrier = new CyclicBarrier(THREADS);
        Callable<ArrayList<String>> opening = () -> {
            barrier.await();
            var taken = new ArrayList<String>();
            for (var i = 0; i < EACH; i++) {
                taken.add(next("RCE").value());
            }
            return taken;
        };
        var executor = Executors.newFixedThreadPool(THREADS);
        try {
            var taken = new ArrayList<String>();
            for (var result : executor.invokeAll(
                    IntStream.range(0, THREADS).mapToObj(i -> opening).toList())) {
                taken.addAll(result.get());
            }
            assertThat(taken)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS * EACH)
                            .mapToObj("RCE-2031-%06d"::formatted)
                            .toList());
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void a_case_that_was_not_opened_after_all_leaves_no_gap() {
        TestClock.get().set(Instant.parse("2032-05-01T00:00:00Z"));
        assertThat(next("GAP").value()).isEqualTo("GAP-2032-000001");
        transaction.executeWithoutResult(status -> {
            numbering.next("GAP");
            status.setRollbackOnly();
        });
        assertThat(next("GAP").value()).isEqualTo("GAP-2032-000002");
    }

    @Test
    void the_year_is_that_of_the_service_zone() {
        TestClock.get().set(Instant.parse("2032-12-31T15:59:00Z"));
        assertThat(next("NYE").value()).startsWith("NYE-2032-");
        TestClock.get().set(Instant.parse("2032-12-31T16:00:01Z"));
        assertThat(next("NYE").value()).isEqualTo("NYE-2033-000001");
    }

    @Test
    void no_number_is_given_outside_of_the_transaction_that_opens_the_case() {
        assertThatThrownBy(() -> numbering.next("OUT")).isInstanceOf(IllegalTransactionStateException.class);
    }

    private CaseNumber next(String prefix) {
        var number = transaction.execute(status -> numbering.next(prefix));
        assertThat(number).isNotNull();
        return number;
    }
}
