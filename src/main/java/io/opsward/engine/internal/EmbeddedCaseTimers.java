package io.opsward.engine.internal;

import io.opsward.engine.CaseTimers;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;

/** Timers of cases, kept by the embedded engine. */
@Service
class EmbeddedCaseTimers implements CaseTimers {

    private final ProcessEngineConfigurationImpl engine;

    EmbeddedCaseTimers(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void set(String instanceId, String name, Instant at) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            var instance = command.getExecutionManager().findExecutionById(instanceId);
            if (instance != null && !instance.isEnded()) {
                TimerJobs.set(instance, new CaseTimerJob.Name(name), Date.from(at));
            }
            return true;
        });
    }

    @Override
    public void cancel(String instanceId, String name) {
        engine.getCommandExecutorTxRequired().execute(command -> {
            TimerJobs.cancel(instanceId, new CaseTimerJob.Name(name));
            return true;
        });
    }
}
