package io.opsward.casefile;

import io.opsward.engine.spi.CaseNumbering;
import io.opsward.shared.CaseNumber;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts cases up per prefix and year. The row stays locked until the case is committed: numbers are consecutive, and
 * one that was rolled back is given to the next case.
 */
@Component
class DatabaseCaseNumbering implements CaseNumbering {

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId serviceZone;

    DatabaseCaseNumbering(JdbcClient database, Clock clock, ZoneId serviceZone) {
        this.database = database;
        this.clock = clock;
        this.serviceZone = serviceZone;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber next(String prefix) {
        var year = ZonedDateTime.now(clock.withZone(serviceZone)).getYear();
        var running = database.sql("""
                        insert into casefile_number (prefix, year, last) values (:prefix, :year, 1)
                        on conflict (prefix, year) do update set last = casefile_number.last + 1
                        returning last""")
                .param("prefix", prefix)
                .param("year", year)
                .query(Long.class)
                .single();
        return CaseNumber.of(prefix, year, running);
    }
}
