package io.opsward.engine.internal;

import io.opsward.shared.CaseNumber;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/** For whom messages are kept: those who wait in a case for that name. Written as {@code number/name}. */
record MessageAddress(CaseNumber to, String message) implements JobHandlerConfiguration {

    static MessageAddress of(String text) {
        var border = text.indexOf('/');
        return new MessageAddress(new CaseNumber(text.substring(0, border)), text.substring(border + 1));
    }

    @Override
    public String toCanonicalString() {
        return to.value() + "/" + message;
    }
}
