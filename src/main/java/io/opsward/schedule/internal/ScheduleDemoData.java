package io.opsward.schedule.internal;

import io.opsward.identity.UserId;
import io.opsward.schedule.FreezeScope;
import io.opsward.schedule.FreezeTerms;
import io.opsward.schedule.Window;
import io.opsward.shared.DemoData;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The bank closes its books at the end of the year. */
@Component
@Order(50)
class ScheduleDemoData implements DemoData {

    private static final MonthDay FIRST_DAY = MonthDay.of(12, 28);
    private static final int DAYS = 7;

    private final FreezeRecords freezes;
    private final Clock clock;
    private final ZoneId zone;

    ScheduleDemoData(FreezeRecords freezes, Clock clock, ZoneId serviceZone) {
        this.freezes = freezes;
        this.clock = clock;
        this.zone = serviceZone;
    }

    @Override
    public void create() {
        var first = FIRST_DAY.atYear(LocalDate.ofInstant(clock.instant(), zone).getYear());
        freezes.add(
                new FreezeTerms(
                        "年终决算封网 Year-end closing",
                        new Window(
                                first.atStartOfDay(zone).toInstant(),
                                first.plusDays(DAYS).atStartOfDay(zone).toInstant()),
                        "核心业务年终决算期间不得变更 No change while the bank closes its books",
                        new FreezeScope("city-bank", null)),
                new UserId("zhoutao"));
    }
}
