package io.opsward.schedule.ui;

import com.vaadin.flow.component.html.Span;
import io.opsward.schedule.FreezePeriod;
import io.opsward.shared.ui.Moments;

/** When a freeze period was ended before its time, and by whom. */
class FreezeEnding extends Span {

    FreezeEnding(FreezePeriod.Ending ending, String by) {
        setText(getTranslation("schedule.freeze.ended-by", Moments.dateTime(ending.at()), by));
        addClassName("freeze-ending");
    }
}
