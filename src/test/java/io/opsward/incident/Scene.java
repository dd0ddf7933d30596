package io.opsward.incident;

import io.opsward.servicelevel.ClockName;
import io.opsward.servicelevel.Explanation;
import io.opsward.servicelevel.ServiceClock;
import io.opsward.servicelevel.ServiceClocks;
import io.opsward.shared.CaseNumber;
import io.opsward.testing.As;
import io.opsward.testing.CaseJobs;
import io.opsward.testing.TestClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Time and clocks of a scenario: what is due by then happens as it does for users. */
final class Scene {

    private static final int TICKED_SECONDS = 45;
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final CaseJobs jobs;
    private final ServiceClocks clocks;

    Scene(ApplicationContext product) {
        this.jobs = new CaseJobs(product);
        this.clocks = product.getBean(ServiceClocks.class);
    }

    /** The scenario begins. @param local in Shanghai, such as {@code 2026-03-02T09:10} */
    static void begins(String local) {
        TestClock.get().set(at(local));
    }

    /** It is so late now; timers of the case that are due have fired. The clock has ticked while people worked. */
    void isNow(String local, CaseNumber number) {
        TestClock.get().set(at(local).plusSeconds(TICKED_SECONDS));
        jobs.runDue(number);
    }

    /** When the clock of the case is due, to the minute; null while it stands still. */
    @Nullable
    LocalDateTime due(CaseNumber number, ClockName name) {
        return explained(number, name).dueAt().map(Scene::local).orElse(null);
    }

    Explanation explained(CaseNumber number, ClockName name) {
        return clock(number, name).explanation();
    }

    ServiceClock clock(CaseNumber number, ClockName name) {
        return As.user("zhoutao", () -> clocks.of(number)).stream()
                .filter(clock -> clock.name() == name)
                .findFirst()
                .orElseThrow();
    }

    static LocalDateTime local(Instant moment) {
        return moment.atZone(SHANGHAI).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
