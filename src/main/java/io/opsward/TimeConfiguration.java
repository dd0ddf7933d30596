package io.opsward;

import java.time.Clock;
import java.time.ZoneId;
import org.joda.time.DateTimeUtils;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for the whole product, the process engine included, and the zone in which the service works. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ZoneId serviceZone(@Value("${opsward.time-zone}") ZoneId zone) {
        return zone;
    }

    /** Lets the engine's clock, which is Joda's, follow ours: a test that moves one moves both. */
    @Bean
    DisposableBean engineClock(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        return DateTimeUtils::setCurrentMillisSystem;
    }
}
