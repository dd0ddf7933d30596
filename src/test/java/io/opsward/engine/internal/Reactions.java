package io.opsward.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.Ordered;

/** Does something as soon as the product tells of an event, before any of its own listeners. */
final class Reactions implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final List<Reaction<?>> all = new ArrayList<>();

    Reactions(ConfigurableApplicationContext context) {
        this.context = context;
    }

    <T> void on(Class<T> type, Consumer<T> act) {
        var reaction = new Reaction<>(type, act);
        all.add(reaction);
        context.addApplicationListener(reaction);
    }

    @Override
    public void close() {
        all.forEach(context::removeApplicationListener);
        all.clear();
    }

    private record Reaction<T>(Class<T> type, Consumer<T> act)
            implements ApplicationListener<PayloadApplicationEvent<?>>, Ordered {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            if (type.isInstance(event.getPayload())) {
                act.accept(type.cast(event.getPayload()));
            }
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
