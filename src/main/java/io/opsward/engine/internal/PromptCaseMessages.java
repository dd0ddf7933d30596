package io.opsward.engine.internal;

import io.opsward.engine.CaseMessages;
import io.opsward.engine.ProcessGateway;
import io.opsward.shared.CaseNumber;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives messages to those who wait at this moment. */
@Component
class PromptCaseMessages implements CaseMessages {

    private final ProcessGateway processes;

    PromptCaseMessages(ProcessGateway processes) {
        this.processes = processes;
    }

    @Override
    public void send(String message, CaseNumber to, Map<String, Object> values) {
        processes.send(message, to, values);
    }
}
