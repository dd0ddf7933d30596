package io.opsward.engine.internal;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses task queries that carry expressions. In {@code orQueries} the engine evaluates them although that is switched
 * off (CVE-2026-109432, not mended in 7.24.0); the product itself never needs them.
 */
class StoredExpressionGuard extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof TaskQueryImpl query && carriesExpressions(query)) {
            throw new IllegalArgumentException("A task query must not carry expressions");
        }
        return next.execute(command);
    }

    private static boolean carriesExpressions(TaskQueryImpl query) {
        return !query.getExpressions().isEmpty()
                || query.getQueries().stream()
                        .anyMatch(part -> !part.getExpressions().isEmpty());
    }
}
