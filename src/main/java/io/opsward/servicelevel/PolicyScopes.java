package io.opsward.servicelevel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom policies are for, for everybody who sees a clock that is measured by them. */
@Repository
public class PolicyScopes {

    private final JdbcClient jdbc;

    PolicyScopes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Scopes by identifier of the policy, one query. */
    public Map<Long, PolicyScope> of(Collection<Long> policies) {
        var scopes = new HashMap<Long, PolicyScope>();
        if (!policies.isEmpty()) {
            jdbc.sql("select id, client, service_item from servicelevel_policy where id = any(?)")
                    .param(policies.toArray(Long[]::new))
                    .query(row -> {
                        scopes.put(
                                row.getLong("id"),
                                new PolicyScope(row.getString("client"), row.getString("service_item")));
                    });
        }
        return scopes;
    }
}
