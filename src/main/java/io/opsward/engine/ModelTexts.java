package io.opsward.engine;

import java.util.Locale;

/**
 * Texts of models and forms in the language of the user. English stands in the model or form itself; Chinese in the
 * {@code .zh.properties} that was deployed with it.
 */
public interface ModelTexts {

    /**
     * Text of a process, element or form field.
     *
     * @param definitionId version of the process
     * @param key {@code <processId>}, {@code <processId>.<elementId>} or {@code <formId>.<field>[.suffix]}
     * @param english what the model says, given back for English and where there is no translation
     */
    String text(String definitionId, String key, String english, Locale locale);

    /** Name of the process in that language. */
    default String processName(ProcessInfo process, Locale locale) {
        return text(process.definitionId(), process.key(), process.name(), locale);
    }
}
