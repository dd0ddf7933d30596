package io.opsward.servicelevel;

import io.opsward.shared.Bilingual;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names of the service calendars, for everybody who sees a clock. */
@Repository
public class CalendarNames {

    private final JdbcClient jdbc;

    CalendarNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All names by key. */
    public Map<String, Bilingual> all() {
        var names = new HashMap<String, Bilingual>();
        jdbc.sql("select key, name_english, name_chinese from servicelevel_calendar order by key")
                .query(row -> {
                    names.put(
                            row.getString("key"),
                            new Bilingual(row.getString("name_english"), row.getString("name_chinese")));
                });
        return names;
    }
}
