package io.opsward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProcessTest
class TestProductTest {

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId serviceZone;

    @Autowired
    private JdbcClient database;

    @Test
    void the_service_works_in_the_zone_of_its_settings() {
        assertThat(serviceZone).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void a_test_that_lets_time_pass_moves_the_product_and_the_engine() {
        TestClock.get().advance(Duration.ofDays(3));
        var inThreeDays = Instant.now().plus(Duration.ofDays(3));
        assertThat(clock.instant()).isBetween(inThreeDays.minusSeconds(5), inThreeDays.plusSeconds(5));
        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isBetween(inThreeDays.minusSeconds(5), inThreeDays.plusSeconds(5));
    }

    @Test
    void the_database_is_a_real_postgresql() {
        assertThat(database.sql("show server_version").query(String.class).single())
                .startsWith("17.");
    }
}
