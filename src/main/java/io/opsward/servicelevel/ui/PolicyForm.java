package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.servicelevel.SlaPolicy;
import io.opsward.shared.RuleViolation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a policy promises, to be read or changed; says at the field what is wrong with it. */
class PolicyForm extends Div {

    private static final String PERCENTAGES = "\\s*(\\d{1,2}\\s*%?\\s*([,，、;\\s]\\s*|$))*";
    private static final int LONGEST_WARNINGS = 60;
    private static final String SEPARATORS = "[^0-9]+";

    private final DurationField response = new DurationField(getTranslation("policy.response"));
    private final DurationField resolution = new DurationField(getTranslation("policy.resolution"));
    private final KeySelect calendar;
    private final CheckboxGroup<String> pausing = new CheckboxGroup<>(getTranslation("policy.pausing"));
    private final TextField warnings = new TextField(getTranslation("policy.warnings"));
    private final DurationField notices = new DurationField(getTranslation("policy.notices"));
    private final transient Map<String, HasValidation> refusals;

    /** @param changed told when the user changes something */
    PolicyForm(PolicyTexts texts, Runnable changed) {
        addClassName("policy-form");
        calendar = new KeySelect(getTranslation("policy.calendar"), texts.calendars());
        pausing.setItems(HoldReasons.KNOWN);
        pausing.setItemLabelGenerator(ClockTexts::holdReason);
        pausing.setHelperText(getTranslation("policy.pausing-hint"));
        warnings.setHelperText(getTranslation("policy.warnings-hint"));
        warnings.setMaxLength(LONGEST_WARNINGS);
        notices.setHelperText(getTranslation("policy.notices-hint"));
        response.setHelperText(getTranslation("policy.response-hint"));
        resolution.setHelperText(getTranslation("policy.resolution-hint"));
        refusals = Map.of(
                "servicelevel.policy-calendar", calendar,
                "servicelevel.target-zero", response,
                "servicelevel.target-order", response,
                "servicelevel.target-long", resolution,
                "servicelevel.warn-at", warnings,
                "servicelevel.notice-zero", notices);
        fields().forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        }));
        add(response, resolution, calendar, pausing, warnings, notices);
    }

    void setReadOnly(boolean readOnly) {
        fields().forEach(field -> field.setReadOnly(readOnly));
    }

    void read(SlaPolicy policy) {
        response.setValue(policy.response());
        resolution.setValue(policy.resolution());
        calendar.setValue(policy.calendar());
        pausing.setValue(policy.pausingReasons());
        warnings.setValue(policy.warnAt().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        notices.setValue(policy.noticeInterval());
        clearErrors();
    }

    /** Whether everything can be read; what cannot says why at its field. */
    boolean isReadable() {
        clearErrors();
        require(response, "policy.time-missing", response.getValue() != null && !response.isUnreadable());
        require(resolution, "policy.time-missing", resolution.getValue() != null && !resolution.isUnreadable());
        require(calendar, "policy.calendar-missing", !calendar.isEmpty());
        require(warnings, "servicelevel.warn-at", warnings.getValue().matches(PERCENTAGES));
        require(notices, "policy.time-missing", !notices.isUnreadable());
        return Stream.of(response, resolution, calendar, warnings, notices).noneMatch(HasValidation::isInvalid);
    }

    /** The policy with what the form says; ask {@link #isReadable} first. */
    SlaPolicy write(SlaPolicy base) {
        return new SlaPolicy(
                base.version(),
                base.client(),
                base.serviceItem(),
                base.priority(),
                response.getOptionalValue().orElse(Duration.ZERO),
                resolution.getOptionalValue().orElse(Duration.ZERO),
                calendar.getValue(),
                Set.copyOf(pausing.getValue()),
                percentages(),
                notices.getValue(),
                base.validFrom(),
                base.changedBy());
    }

    /** Says at the field what the rules found; anything else goes on. */
    void refuse(RuleViolation violation) {
        var field = refusals.get(violation.messageKey());
        if (field == null) {
            throw violation;
        }
        say(field, getTranslation(violation.messageKey(), violation.parameters()));
    }

    private List<Integer> percentages() {
        return Arrays.stream(warnings.getValue().split(SEPARATORS))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    private void require(HasValidation field, String key, boolean fulfilled) {
        if (!fulfilled) {
            say(field, getTranslation(key));
        }
    }

    private static void say(HasValidation field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
    }

    private void clearErrors() {
        refusals.values().forEach(field -> field.setInvalid(false));
    }

    private Stream<HasValue<?, ?>> fields() {
        return Stream.of(response, resolution, calendar, pausing, warnings, notices);
    }
}
