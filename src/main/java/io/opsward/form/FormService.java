package io.opsward.form;

import io.opsward.engine.FormSource;
import java.util.Locale;
import java.util.Map;

/** Holds submitted values against the form they belong to. */
public interface FormService {

    /**
     * Reads a deployed form.
     *
     * @throws IllegalArgumentException if it is not a form, naming the component; the model check has refused it before
     */
    FormDefinition read(FormSource source);

    /**
     * Checks everything that was sent, whoever sent it, and computes what the form computes. Hidden and read-only fields
     * are never accepted from outside: the values of the context stay.
     *
     * @param source the form
     * @param context variables of the process, empty for a start form
     * @param submitted values by key as a browser or another client sends them
     * @param locale language of the labels in errors
     * @return values for the engine
     * @throws FormRefused naming every field that does not fit
     */
    FormSubmission accept(FormSource source, Map<String, ?> context, Map<String, ?> submitted, Locale locale);
}
