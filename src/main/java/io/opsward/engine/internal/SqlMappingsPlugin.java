package io.opsward.engine.internal;

import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the engine the statements that {@link SqlMappings} has read ahead. */
@Component
class SqlMappingsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setSqlSessionFactory(new DefaultSqlSessionFactory(SqlMappings.take()));
    }

    /** The engine knows its data source and its kind of transaction only now. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration
                .getSqlSessionFactory()
                .getConfiguration()
                .setEnvironment(new Environment(
                        "default", configuration.getTransactionFactory(), configuration.getDataSource()));
    }
}
