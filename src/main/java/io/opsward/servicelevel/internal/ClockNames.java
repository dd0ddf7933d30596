package io.opsward.servicelevel.internal;

import io.opsward.servicelevel.ClockName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lists of clocks as models write them: {@code response, resolution}. */
final class ClockNames {

    private ClockNames() {}

    /** The clocks, in the order in which they stand; words that name no clock of a case are left to the model check. */
    static List<ClockName> of(@Nullable String written) {
        return words(written)
                .flatMap(word -> ClockName.of(word).stream())
                .filter(name -> name != ClockName.TASK)
                .distinct()
                .toList();
    }

    static Stream<String> words(@Nullable String written) {
        return written == null ? Stream.of() : Stream.of(written.split(",", -1)).map(String::strip);
    }

    static String[] toArray(Collection<ClockName> names) {
        return names.stream().map(ClockName::name).toArray(String[]::new);
    }
}
