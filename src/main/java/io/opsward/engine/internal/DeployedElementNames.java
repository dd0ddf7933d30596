package io.opsward.engine.internal;

import io.opsward.engine.ElementNames;
import io.opsward.engine.ModelTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names from the models as they were deployed. */
@Component
class DeployedElementNames implements ElementNames {

    private final Definitions definitions;
    private final ModelTexts texts;

    DeployedElementNames(Definitions definitions, ModelTexts texts) {
        this.definitions = definitions;
        this.texts = texts;
    }

    @Override
    public String name(String definitionId, String elementId, Locale locale) {
        var definition = definitions.get(definitionId);
        var element = definition.findActivity(elementId);
        var english = element == null || element.getName() == null ? elementId : element.getName();
        return texts.text(definitionId, definition.getKey() + "." + elementId, english, locale);
    }
}
