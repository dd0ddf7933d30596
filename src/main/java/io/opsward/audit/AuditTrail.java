package io.opsward.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opsward.identity.CurrentUser;
import io.opsward.identity.GroupKey;
import io.opsward.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit trail, for auditors and administrators; nobody can change it. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    /** Entries of one page. */
    public static final int PAGE = 50;

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final CurrentUser currentUser;

    AuditTrail(JdbcClient jdbc, ObjectMapper json, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.json = json;
        this.currentUser = currentUser;
    }

    /**
     * A page of entries, the latest first.
     *
     * @param before last entry of the page before; null for the first page
     * @throws io.opsward.identity.AccessRefused unless an auditor or an administrator asks
     */
    public List<AuditEntry> find(AuditFilter filter, @Nullable Long before) {
        requireReader();
        return jdbc.sql("""
                        select id, at, actor, action, subject, details, refused, remote_address from audit_entry
                        where id < :before
                            and (:actor = '' or actor = :actor)
                            and (:action = '' or action = :action)
                            and (:subject = '' or subject = :subject)
                            and (not :refusedOnly or refused)
                            and at >= :from and at < :until
                        order by id desc limit :page""")
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("actor", filter.actor())
                .param("action", filter.action())
                .param("subject", filter.subject())
                .param("refusedOnly", filter.refusedOnly())
                .param("from", or(filter.from(), Instant.EPOCH).atOffset(ZoneOffset.UTC))
                .param(
                        "until",
                        or(filter.until(), Instant.parse("9999-01-01T00:00:00Z"))
                                .atOffset(ZoneOffset.UTC))
                .param("page", PAGE)
                .query((row, number) -> entry(row))
                .list();
    }

    /** Every action that occurs in the trail, found by leaps through the index. */
    public List<String> actions() {
        requireReader();
        return jdbc.sql("""
                        with recursive known(action) as (
                            (select action from audit_entry order by action limit 1)
                            union all
                            select (select action from audit_entry a where a.action > known.action
                                    order by action limit 1)
                            from known where known.action is not null)
                        select action from known where action is not null""").query(String.class).list();
    }

    private void requireReader() {
        currentUser.requireAnyOf("audit trail", GroupKey.AUDITOR, GroupKey.ADMINISTRATOR);
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                new UserId(row.getString("actor")),
                row.getString("action"),
                row.getString("subject"),
                details(row.getString("details")),
                row.getBoolean("refused"),
                row.getString("remote_address"));
    }

    private Map<String, String> details(String text) {
        try {
            return json.readValue(text, DETAILS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Details of an audit entry cannot be read: " + text, e);
        }
    }

    private static Instant or(@Nullable Instant instant, Instant otherwise) {
        return instant == null ? otherwise : instant;
    }
}
