package io.opsward.engine.internal;

import io.opsward.engine.DiagramTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Labels of a diagram in the language of whoever looks at it. */
@Component
class DiagramLabels {

    private final Definitions definitions;
    private final Diagrams diagrams;
    private final DiagramTexts texts;

    DiagramLabels(Definitions definitions, Diagrams diagrams, DiagramTexts texts) {
        this.definitions = definitions;
        this.diagrams = diagrams;
        this.texts = texts;
    }

    /** The latest model of the process, with its labels in that language. */
    String ofLatest(String processKey, Locale locale) {
        var definition = definitions.latest(processKey);
        return texts.translate(
                Definitions.info(definition), diagrams.of(definition.getId()).bpmn(), locale);
    }
}
