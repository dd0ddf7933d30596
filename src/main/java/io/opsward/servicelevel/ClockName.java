package io.opsward.servicelevel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What is measured. In models and events it is called by {@link #key()}. */
public enum ClockName {
    /** Until a person takes the case: a claim counts, no automatic receipt does (domain 2.1). */
    RESPONSE,
    /** Until the service is restored. */
    RESOLUTION,
    /** Until one task is done; its target stands in the model. */
    TASK;

    /** The name in models: {@code response}, {@code resolution}, {@code task}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The clock of that name in a model, empty if there is none. */
    public static Optional<ClockName> of(String key) {
        return Stream.of(values())
                .filter(name -> name.key().equals(key.strip()))
                .findFirst();
    }
}
