package io.opsward.engine.internal;

import io.opsward.identity.CurrentUser;
import io.opsward.identity.UserId;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.stereotype.Component;

/**
 * Tells the engine who acts: without a user on the thread it writes no log of the operation. The system itself (timers,
 * messages from outside) is nobody to the engine.
 */
@Component
class EngineUser {

    private final IdentityService identity;
    private final CurrentUser currentUser;

    EngineUser(IdentityService identity, CurrentUser currentUser) {
        this.identity = identity;
        this.currentUser = currentUser;
    }

    /** Does something in the engine as the current user and leaves nobody behind on the thread. */
    <T> T act(Supplier<T> what) {
        return actAs(currentUser.id(), what);
    }

    /** Does something in the engine that follows from what a person does but is not that person's act. */
    <T> T actAsSystem(Supplier<T> what) {
        return actAs(UserId.SYSTEM, what);
    }

    private <T> T actAs(UserId user, Supplier<T> what) {
        var before = identity.getCurrentAuthentication();
        if (user.equals(UserId.SYSTEM)) {
            identity.clearAuthentication();
        } else {
            identity.setAuthenticatedUserId(user.value());
        }
        try {
            return what.get();
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before);
            }
        }
    }

    /** Who acts in the running command of the engine. */
    static UserId ofCommand() {
        var command = Context.getCommandContext();
        var name = command == null ? null : command.getAuthenticatedUserId();
        return name == null ? UserId.SYSTEM : new UserId(name);
    }
}
