package io.opsward.casefile;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A model that links its case says to which one and how, in words that there are, on something that a case comes to. */
@Component
class LinkRule implements ModelRule {

    private static final String KNOWN =
            Arrays.stream(LinkSide.values()).map(LinkSide::key).collect(Collectors.joining(", "));

    @Override
    public Stream<ModelFinding> check(Model model) {
        return Stream.concat(
                problem(model.properties(), "process")
                        .map(reason -> ModelFinding.error(model.file(), model.processId(), model.name(), reason))
                        .stream(),
                model.elements().stream()
                        .flatMap(element -> problem(element.properties(), element.type())
                                .map(reason -> ModelFinding.error(model.file(), element.id(), element.name(), reason))
                                .stream()));
    }

    private static Optional<String> problem(Map<String, String> properties, String type) {
        var to = properties.getOrDefault(LinkedSteps.TO, "");
        var how = properties.getOrDefault(LinkedSteps.TYPE, "").strip();
        if (to.isBlank() && how.isEmpty()) {
            return Optional.empty();
        }
        if (type.equals("sequenceFlow")) {
            return Optional.of("a flow links nothing; put link.to and link.type on the element that it leads to");
        }
        if (to.isBlank()) {
            return Optional.of(
                    "link.type needs link.to beside it: the number of the other case, such as ${raisedFrom}");
        }
        if (how.isEmpty()) {
            return Optional.of("link.to needs link.type beside it; use one of " + KNOWN);
        }
        return LinkSide.read(how).isPresent()
                ? Optional.empty()
                : Optional.of("link.type is '%s'; use one of %s".formatted(how, KNOWN));
    }
}
