package io.opsward.change.process;

import io.opsward.identity.GroupKey;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Who may answer for the client: its own people, or the service desk where there is none. */
final class ClientGroup {

    private ClientGroup() {}

    static String of(VariableScope scope) {
        var client = ChangeProcess.text("clientOrg", scope);
        return (client == null ? GroupKey.SERVICE_DESK : GroupKey.ofClient(client)).value();
    }
}
