package io.opsward.form;

import io.opsward.shared.RuleViolation;
import java.util.List;
import java.util.stream.Collectors;

/** The submitted values do not fit the form; nothing was changed. Names every field and the reason. */
public class FormRefused extends RuleViolation {

    private static final int NAMED_IN_MESSAGE = 5;

    private final transient List<FieldError> errors;

    /** @param errors at least one, in the order of the form */
    public FormRefused(List<FieldError> errors) {
        super("form.refused", labels(errors));
        this.errors = List.copyOf(errors);
    }

    /** The fields with their reasons. */
    public List<FieldError> errors() {
        return errors;
    }

    private static String labels(List<FieldError> errors) {
        var named = errors.stream().map(FieldError::labelWithRow).distinct().limit(NAMED_IN_MESSAGE);
        return named.collect(Collectors.joining(", "));
    }
}
