package io.opsward.engine.internal;

import io.opsward.engine.DeployedProcess;
import io.opsward.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions with their deployment and the number of running instances, in one statement each. */
@Component
class DeployedProcessRows {

    private static final String DEPLOYER = """
            (select o.user_id_ from act_hi_op_log o
              where o.entity_type_ = 'Deployment' and o.operation_type_ = 'Create' and o.deployment_id_ = p.id_
              limit 1) as user_
            """;

    private static final String LATEST = """
            with running as (
                select v.key_, count(*) as number_ from act_ru_execution e join act_re_procdef v on v.id_ = e.proc_def_id_
                where e.parent_id_ is null group by v.key_)
            select d.id_, p.name_ as folder_, p.deploy_time_, coalesce(r.number_, 0) as number_,
            """ + DEPLOYER + """
            from act_re_procdef d
                join (select key_, max(version_) as version_ from act_re_procdef group by key_) l
                  on l.key_ = d.key_ and l.version_ = d.version_
                join act_re_deployment p on p.id_ = d.deployment_id_
                left join running r on r.key_ = d.key_
            order by p.name_, d.key_
            """;

    private static final String VERSIONS = """
            select d.id_, p.name_ as folder_, p.deploy_time_,
                   (select count(*) from act_ru_execution e where e.proc_def_id_ = d.id_ and e.parent_id_ is null) as number_,
            """ + DEPLOYER + """
            from act_re_procdef d join act_re_deployment p on p.id_ = d.deployment_id_
            where d.key_ = :key
            order by d.version_ desc
            limit 200
            """;

    private final JdbcClient jdbc;
    private final Definitions definitions;

    DeployedProcessRows(JdbcClient jdbc, Definitions definitions) {
        this.jdbc = jdbc;
        this.definitions = definitions;
    }

    List<DeployedProcess> latest() {
        return jdbc.sql(LATEST).query((row, number) -> version(row)).list();
    }

    List<DeployedProcess> versions(String processKey) {
        return jdbc.sql(VERSIONS)
                .param("key", processKey)
                .query((row, number) -> version(row))
                .list();
    }

    private DeployedProcess version(ResultSet row) throws SQLException {
        var by = row.getString("user_");
        return new DeployedProcess(
                Definitions.info(definitions.get(row.getString("id_"))),
                row.getString("folder_"),
                row.getTimestamp("deploy_time_").toInstant(),
                by == null ? UserId.SYSTEM : new UserId(by),
                row.getLong("number_"));
    }
}
