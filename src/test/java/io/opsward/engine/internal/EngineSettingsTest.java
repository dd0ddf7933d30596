package io.opsward.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opsward.testing.ProcessTest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The engine as it has to be set up, and what a model cannot reach. */
@ProcessTest
class EngineSettingsTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ModelBeans beans;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_engines_schema_is_completed() {
        assertThat(jdbc.sql("select indexname from pg_indexes where indexname like 'opsward_ru_%'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("opsward_ru_task_parent", "opsward_ru_job_duedate");
        assertThat(jdbc.sql("""
                        select data_type from information_schema.columns
                        where table_name in ('act_ru_variable', 'act_hi_varinst', 'act_hi_detail') and column_name = 'text_'
                        """).query(String.class).list()).containsOnly("text");
    }

    @Test
    void a_task_query_with_an_expression_is_refused_wherever_it_hides() {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .taskAssigneeExpression("${1 + 1}")
                        .list())
                .hasMessageContaining("must not carry expressions");
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression("${1 + 1}")
                        .endOr()
                        .count())
                .hasMessageContaining("must not carry expressions");
        assertThat(tasks.createTaskQuery().or().taskAssignee("nobody").endOr().list())
                .isEmpty();
    }

    @Test
    void no_bean_but_those_for_models_is_visible_to_a_model() {
        var model = TestModels.process("curious", "CUR")
                .serviceTask("Task_Look")
                .camundaExpression("${dataSource.connection}")
                .endEvent()
                .done();
        TestModels.deploy(repository, "curious", model);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("curious"))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("dataSource");
        assertThat(beans.get("dataSource")).isNull();
        assertThat(beans.containsKey("dataSource")).isFalse();
    }

    @Test
    void history_counts_from_the_end_without_a_price_at_the_end() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo("none");
        assertThat(configuration.getHistoryCleanupStrategy()).isEqualTo("endTimeBased");
        assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P1825D");
        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.isAuthorizationEnabled()).isFalse();
        assertThat(configuration.isCmmnEnabled()).isFalse();
        assertThat(configuration.isStandaloneTasksEnabled()).isFalse();
    }
}
