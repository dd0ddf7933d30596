package io.opsward.engine.internal;

import io.opsward.engine.CaseMessages;
import io.opsward.shared.CaseNumber;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;

/** Messages between cases of the embedded engine. */
@Service
class EmbeddedCaseMessages implements CaseMessages {

    private final ProcessEngineConfigurationImpl engine;
    private final MessageDelivery messages;

    EmbeddedCaseMessages(ProcessEngine engine, MessageDelivery messages) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.messages = messages;
    }

    @Override
    public void send(String message, CaseNumber to, Map<String, Object> values) {
        var variables = ProcessValues.toVariables(values);
        engine.getCommandExecutorTxRequired().execute(command -> {
            messages.keep(new MessageAddress(to, message), variables);
            return true;
        });
    }
}
