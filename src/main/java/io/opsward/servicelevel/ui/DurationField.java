package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A length of time as hours and minutes; null while both are empty. */
public class DurationField extends CustomField<Duration> {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MOST_HOURS = 9_999;

    private final IntegerField hours = part("hours", MOST_HOURS);
    private final IntegerField minutes = part("minutes", MINUTES_PER_HOUR - 1);

    /** @param label translated */
    public DurationField(String label) {
        setLabel(label);
        var parts = new Div(
                hours, new Span(getTranslation("policy.hours-short")), minutes, new Span(getTranslation("policy.min")));
        parts.addClassName("duration-field");
        add(parts);
    }

    /** Whether what is typed is not a length of time. */
    public boolean isUnreadable() {
        return hours.isInvalid() || minutes.isInvalid();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        hours.setReadOnly(readOnly);
        minutes.setReadOnly(readOnly);
    }

    @Override
    protected @Nullable Duration generateModelValue() {
        return hours.isEmpty() && minutes.isEmpty()
                ? null
                : Duration.ofHours(hours.getOptionalValue().orElse(0))
                        .plusMinutes(minutes.getOptionalValue().orElse(0));
    }

    @Override
    protected void setPresentationValue(@Nullable Duration value) {
        hours.setValue(value == null ? null : (int) value.toHours());
        minutes.setValue(value == null ? null : value.toMinutesPart());
    }

    private IntegerField part(String key, int most) {
        var part = new IntegerField();
        part.setAriaLabel(getTranslation("policy." + key));
        part.setMin(0);
        part.setMax(most);
        return part;
    }
}
