package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A process says for how many days its history is kept; the engine accepts days only. */
final class HistoryIsKept implements ProcessRule {

    private static final Pattern DAYS = Pattern.compile("P[1-9][0-9]{0,4}D");

    @Override
    public Stream<ModelFinding> check(ProcessFile model) {
        var kept = ProcessFile.camunda(model.process(), "historyTimeToLive");
        return kept != null && DAYS.matcher(kept).matches()
                ? Stream.empty()
                : Stream.of(model.error(
                        model.process(),
                        kept == null
                                ? "the history time to live is missing; write P1825D for five years"
                                : "the history time to live is '%s'; write days, such as P1825D".formatted(kept)));
    }
}
