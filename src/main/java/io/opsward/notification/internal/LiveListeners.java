package io.opsward.notification.internal;

import io.opsward.identity.UserId;
import io.opsward.notification.LiveMessages;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The open pages of this node, by the person before them. */
@Component
class LiveListeners implements LiveMessages {

    private final Map<UserId, Set<Listener>> listeners = new ConcurrentHashMap<>();

    @Override
    public Runnable listen(UserId person, Runnable changed) {
        var listener = new Listener(changed);
        listeners.compute(person, (id, known) -> {
            var more = known == null ? ConcurrentHashMap.<Listener>newKeySet() : known;
            more.add(listener);
            return more;
        });
        return () -> listeners.computeIfPresent(person, (id, known) -> {
            known.remove(listener);
            return known.isEmpty() ? null : known;
        });
    }

    void tell(Collection<UserId> people) {
        people.forEach(person -> listeners
                .getOrDefault(person, Set.of())
                .forEach(listener -> listener.changed().run()));
    }

    void tellAll() {
        tell(Set.copyOf(listeners.keySet()));
    }

    int count() {
        return listeners.values().stream().mapToInt(Set::size).sum();
    }

    /** Each is one, even if two pages call back alike. */
    private static final class Listener {

        private final Runnable changed;

        Listener(Runnable changed) {
            this.changed = changed;
        }

        Runnable changed() {
            return changed;
        }
    }
}
