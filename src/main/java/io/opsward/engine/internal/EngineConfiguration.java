package io.opsward.engine.internal;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** What of the engine's configuration is code and not a setting in {@code application.yaml}. */
@Component
class EngineConfiguration extends AbstractProcessEnginePlugin {

    /** Five years, where a model or decision says nothing. */
    private static final String HISTORY_TIME_TO_LIVE = "P1825D";

    private final ModelBeans modelBeans;
    private final EngineEventBridge eventBridge;
    private final CaseDataEvents caseData;
    private final DataSource dataSource;
    private final ApplicationContext context;

    EngineConfiguration(
            ModelBeans modelBeans,
            EngineEventBridge eventBridge,
            CaseDataEvents caseData,
            DataSource dataSource,
            ApplicationContext context) {
        this.modelBeans = modelBeans;
        this.eventBridge = eventBridge;
        this.caseData = caseData;
        this.dataSource = dataSource;
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        // Before the plugins, the factory has given the engine an expression manager that sees every bean.
        configuration.setBeans(modelBeans);
        configuration.setExpressionManager(new SpringExpressionManager(context, modelBeans));
        configuration.setCustomHistoryEventHandlers(
                with(configuration.getCustomHistoryEventHandlers(), caseData.listener()));
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

    static <T> List<T> with(@Nullable List<T> before, T added) {
        var all = new ArrayList<T>(before == null ? List.of() : before);
        all.add(added);
        return all;
    }
}
