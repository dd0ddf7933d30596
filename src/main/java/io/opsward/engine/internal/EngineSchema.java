package io.opsward.engine.internal;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the engine's own schema lacks on PostgreSQL: two indexes, without which completing a task and finding due timers
 * read whole tables, and room for long texts. Can be applied any number of times.
 *
 * @see "Decision 0012"
 */
final class EngineSchema {

    private static final List<String> INDEXES = List.of(
            "create index if not exists opsward_ru_task_parent on act_ru_task (parent_task_id_)",
            "create index if not exists opsward_ru_job_duedate on act_ru_job (duedate_)");

    private static final List<String> TEXT_TABLES =
            List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail", "act_hi_dec_in", "act_hi_dec_out");

    private static final String LIMITED = """
            select count(*) from information_schema.columns
            where table_schema = current_schema() and table_name = ? and column_name = 'text_'
              and character_maximum_length is not null
            """;

    private final JdbcTemplate jdbc;

    EngineSchema(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    void complete() {
        INDEXES.forEach(jdbc::execute);
        TEXT_TABLES.stream().filter(this::isLimited).forEach(this::unlimit);
    }

    private boolean isLimited(String table) {
        return !Integer.valueOf(0).equals(jdbc.queryForObject(LIMITED, Integer.class, table));
    }

    /** Changes the catalogue only; PostgreSQL rewrites no row for it. */
    private void unlimit(String table) {
        jdbc.execute("alter table " + table + " alter column text_ type text");
    }
}
