package io.opsward.engine.internal;

import java.util.ArrayList;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Teaches the engine the timers of cases, and when a failed job is tried again. */
@Component
class JobsPlugin extends AbstractProcessEnginePlugin {

    private final CaseTimerJob timer;

    JobsPlugin(CaseTimerJob timer) {
        this.timer = timer;
    }

    /** The starter registers the job too, but only where a node runs jobs. */
    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getCustomJobHandlers() == null) {
            configuration.setCustomJobHandlers(new ArrayList<>());
        }
        configuration.getCustomJobHandlers().add(timer);
    }

    /** Only now: the starter sets its own in the plugins' first turn. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory(new JobRetries());
    }
}
