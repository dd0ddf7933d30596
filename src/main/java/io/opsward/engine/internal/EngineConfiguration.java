package io.opsward.engine.internal;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of the engine's configuration is code and not a setting in {@code application.yaml}. */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin {

    /** Five years, where a model or decision says nothing. */
    private static final String HISTORY_TIME_TO_LIVE = "P1825D";

    private final ModelBeans modelBeans;
    private final EngineEventBridge eventBridge;
    private final DataSource dataSource;

    EngineConfiguration(ModelBeans modelBeans, EngineEventBridge eventBridge, DataSource dataSource) {
        this.modelBeans = modelBeans;
        this.eventBridge = eventBridge;
        this.dataSource = dataSource;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setBeans(modelBeans);
        var listeners = configuration.getCustomPostBPMNParseListeners();
        configuration.setCustomPostBPMNParseListeners(with(listeners, eventBridge));
        configuration.setCustomPreCommandInterceptorsTxRequired(
                with(configuration.getCustomPreCommandInterceptorsTxRequired(), guard()));
        configuration.setCustomPreCommandInterceptorsTxRequiresNew(
                with(configuration.getCustomPreCommandInterceptorsTxRequiresNew(), guard()));
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        keepHistory(configuration);
    }

    /** @see "Decision 0012" */
    private static void keepHistory(ProcessEngineConfigurationImpl configuration) {
        configuration.setHistoryTimeToLive(HISTORY_TIME_TO_LIVE);
        configuration.setHistoryRemovalTimeStrategy("none");
        configuration.setHistoryCleanupStrategy("endTimeBased");
        configuration.setHistoryCleanupBatchWindowStartTime("02:00");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        new EngineSchema(dataSource).complete();
    }

    private static CommandInterceptor guard() {
        return new StoredExpressionGuard();
    }

    private static <T> List<T> with(@Nullable List<T> before, T added) {
        var all = new ArrayList<T>(before == null ? List.of() : before);
        all.add(added);
        return all;
    }
}
