package io.opsward.casefile;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A model may name the statuses of {@link CaseStatus} and no others. */
@Component
class CaseStatusRule implements ModelRule {

    private static final String PROPERTY = "case.status";
    private static final String KNOWN =
            Arrays.stream(CaseStatus.values()).map(Enum::name).collect(Collectors.joining(", "));

    @Override
    public Stream<ModelFinding> check(Model model) {
        return model.elements().stream()
                .filter(element -> element.properties().containsKey(PROPERTY))
                .filter(element ->
                        CaseStatus.of(element.properties().get(PROPERTY)).isEmpty())
                .map(element -> ModelFinding.error(
                        model.file(),
                        element.id(),
                        element.name(),
                        "case.status is '%s'; use one of %s"
                                .formatted(element.properties().get(PROPERTY), KNOWN)));
    }
}
