package io.opsward.servicelevel.internal;

import io.opsward.identity.UserId;
import io.opsward.servicelevel.PolicyVersion;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes policies, each in versions that never change. */
@Repository
class PolicyRecords {

    private static final String NEWEST = """
            select p.client, p.service_item, p.priority, v.*
            from servicelevel_policy p
            join lateral (select * from servicelevel_policy_version v
                          where v.policy = p.id and v.valid_from <= :at order by v.version desc limit 1) v on true
            where not v.retired""";

    private final JdbcClient jdbc;

    PolicyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SlaPolicy> inForce(Instant at) {
        return jdbc.sql(NEWEST + " order by p.client nulls first, p.service_item nulls first, p.priority")
                .param("at", SqlValues.utc(at))
                .query(PolicyRecords::policy)
                .list();
    }

    SlaPolicy inForce(@Nullable String client, @Nullable String serviceItem, Priority priority, Instant at) {
        return jdbc.sql(NEWEST + """
                         and p.priority = :priority
                          and (p.client is null or p.client = cast(:client as text))
                          and (p.service_item is null or p.service_item = cast(:item as text))
                        order by p.client is null, p.service_item is null limit 1""")
                .param("at", SqlValues.utc(at))
                .param("priority", priority.name())
                .param("client", client)
                .param("item", serviceItem)
                .query(PolicyRecords::policy)
                .single();
    }

    List<SlaPolicy> versions(long policy) {
        return jdbc.sql("""
                        select p.client, p.service_item, p.priority, v.*
                        from servicelevel_policy p join servicelevel_policy_version v on v.policy = p.id
                        where p.id = ? and not v.retired order by v.version desc""").param(policy).query(PolicyRecords::policy).list();
    }

    /** The newest version, a retired one too; nobody else can add one until the transaction ends. */
    Optional<SlaPolicy> lockNewest(long policy) {
        return jdbc.sql("select id from servicelevel_policy where id = ? for update")
                .param(policy)
                .query(Long.class)
                .optional()
                .flatMap(id ->
                        jdbc.sql("""
                                select p.client, p.service_item, p.priority, v.*
                                from servicelevel_policy p join servicelevel_policy_version v on v.policy = p.id
                                where p.id = ? order by v.version desc limit 1""").param(id).query(PolicyRecords::policy).optional());
    }

    boolean isRetired(PolicyVersion version) {
        return jdbc.sql("select retired from servicelevel_policy_version where policy = ? and version = ?")
                .params(version.policy(), version.version())
                .query(Boolean.class)
                .single();
    }

    /** The policy for exactly this client, service item and priority, made if there was none; retired ones come back. */
    long idOf(SlaPolicy policy) {
        jdbc.sql("""
                        insert into servicelevel_policy (client, service_item, priority) values (?, ?, ?)
                        on conflict do nothing""")
                .params(policy.client(), policy.serviceItem(), policy.priority().name())
                .update();
        return jdbc.sql("""
                        select id from servicelevel_policy
                        where client is not distinct from ? and service_item is not distinct from ? and priority = ?""")
                .params(policy.client(), policy.serviceItem(), policy.priority().name())
                .query(Long.class)
                .single();
    }

    void add(SlaPolicy policy, boolean retired) {
        var notice = policy.noticeInterval();
        jdbc.sql("""
                        insert into servicelevel_policy_version (policy, version, response_seconds, resolution_seconds, calendar,
                            pausing_reasons, warn_at, notice_seconds, valid_from, changed_by, retired)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        policy.version().policy(),
                        policy.version().version(),
                        policy.response().toSeconds(),
                        policy.resolution().toSeconds(),
                        policy.calendar(),
                        policy.pausingReasons().stream().sorted().toArray(String[]::new),
                        policy.warnAt().toArray(Integer[]::new),
                        notice == null ? null : notice.toSeconds(),
                        SqlValues.utc(policy.validFrom()),
                        policy.changedBy().value(),
                        retired)
                .update();
    }

    private static SlaPolicy policy(ResultSet row, int index) throws SQLException {
        var notice = row.getObject("notice_seconds", Long.class);
        return new SlaPolicy(
                new PolicyVersion(row.getLong("policy"), row.getInt("version")),
                row.getString("client"),
                row.getString("service_item"),
                Priority.valueOf(row.getString("priority")),
                Duration.ofSeconds(row.getLong("response_seconds")),
                Duration.ofSeconds(row.getLong("resolution_seconds")),
                row.getString("calendar"),
                SqlValues.texts(row, "pausing_reasons"),
                SqlValues.numbers(row, "warn_at"),
                notice == null ? null : Duration.ofSeconds(notice),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                new UserId(row.getString("changed_by")));
    }
}
