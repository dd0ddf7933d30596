package io.opsward.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.shared.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code change_template}. */
@Repository
class TemplateRecords {

    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    TemplateRecords(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<ChangeTemplate> list(@Nullable String last, int limit) {
        return jdbc.sql("select * from change_template where key > ? order by key limit ?")
                .params(last == null ? "" : last, limit)
                .query(this::template)
                .list();
    }

    /** Active ones whose name in either language, or key, holds the words. */
    List<ChangeTemplate> search(String words, int limit) {
        return jdbc.sql("""
                        select * from change_template
                        where active and position(lower(:words) in lower(key || ' ' || name_english || ' ' || name_chinese)) > 0
                        order by key limit :limit""")
                .param("words", words.strip())
                .param("limit", limit)
                .query(this::template)
                .list();
    }

    Optional<ChangeTemplate> find(String key) {
        return jdbc.sql("select * from change_template where key = ?")
                .param(key)
                .query(this::template)
                .optional();
    }

    void save(ChangeTemplate template) {
        jdbc.sql("""
                        insert into change_template (key, name_english, name_chinese, what_changes, service_item,
                            test_plan, rollback_plan, steps, active)
                        values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                        on conflict (key) do update set name_english = excluded.name_english,
                            name_chinese = excluded.name_chinese, what_changes = excluded.what_changes,
                            service_item = excluded.service_item, test_plan = excluded.test_plan,
                            rollback_plan = excluded.rollback_plan, steps = excluded.steps, active = excluded.active""")
                .params(
                        template.key(),
                        template.name().english(),
                        template.name().chinese(),
                        template.whatChanges(),
                        template.serviceItem(),
                        template.plans().testPlan(),
                        template.plans().rollbackPlan(),
                        written(template.steps()),
                        template.active())
                .update();
    }

    private ChangeTemplate template(ResultSet row, int index) throws SQLException {
        return new ChangeTemplate(
                row.getString("key"),
                new Bilingual(row.getString("name_english"), row.getString("name_chinese")),
                row.getString("what_changes"),
                row.getString("service_item"),
                new Plans(row.getString("test_plan"), null, row.getString("rollback_plan")),
                steps(row.getString("steps")),
                row.getBoolean("active"));
    }

    private String written(List<Step> steps) {
        try {
            return json.writeValueAsString(steps);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The steps of a template cannot be written", e);
        }
    }

    private List<Step> steps(String written) {
        try {
            return json.readValue(written, STEPS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The steps of a template cannot be read", e);
        }
    }
}
