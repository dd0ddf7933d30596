package io.opsward.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Teaches the engine the timers and messages of cases, and when a failed job is tried again. */
@Component
class JobsPlugin extends AbstractProcessEnginePlugin {

    private final CaseTimerJob timer;
    private final CaseMessageJob message;
    private final MessageDelivery messages;

    JobsPlugin(CaseTimerJob timer, CaseMessageJob message, MessageDelivery messages) {
        this.timer = timer;
        this.message = message;
        this.messages = messages;
    }

    /** The starter registers the jobs too, but only where a node runs jobs. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomJobHandlers() == null) {
            configuration.setCustomJobHandlers(new ArrayList<>());
        }
        configuration.getCustomJobHandlers().addAll(List.of(timer, message));
        configuration.setCustomSessionFactories(
                EngineConfiguration.with(configuration.getCustomSessionFactories(), new Subscriptions(messages)));
    }

    /** Only now: the starter sets its own in the plugins' first turn. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory(new JobRetries());
    }
}
