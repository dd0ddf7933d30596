package io.opsward.change.process;

import io.opsward.change.ChangeStatus;
import io.opsward.engine.ModelFinding;
import io.opsward.engine.spi.Model;
import io.opsward.engine.spi.ModelRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A model may name the statuses of {@link ChangeStatus} and no others. */
@Component
class ChangeStatusRule implements ModelRule {

    @Override
    public Stream<ModelFinding> check(Model model) {
        return model.elements().stream()
                .filter(element -> element.properties().containsKey(ChangeStatusListener.PROPERTY))
                .filter(element -> ChangeStatus.of(element.properties().get(ChangeStatusListener.PROPERTY))
                        .isEmpty())
                .map(element -> ModelFinding.error(
                        model.file(),
                        element.id(),
                        element.name(),
                        "change.status is '%s'; use one of %s"
                                .formatted(
                                        element.properties().get(ChangeStatusListener.PROPERTY),
                                        Arrays.toString(ChangeStatus.values()))));
    }
}
