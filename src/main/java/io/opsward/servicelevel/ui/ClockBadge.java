package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import io.opsward.servicelevel.ClockGlance;
import java.time.Instant;

/** What is left of a clock, as sign, words and colour. The browser goes on counting, within the service hours alone. */
@Tag("clock-badge")
public class ClockBadge extends Component implements HasText, HasStyle {

    /** @param now moment of the glance, UTC */
    public ClockBadge(ClockGlance clock, Instant now) {
        var look = ClockLook.of(clock, now);
        setText(look.text());
        addClassNames("badge", "clock-badge", "clock-" + look.kind(), ClockLook.tone(look.kind()));
        getElement().setAttribute("title", look.hint());
        getElement().setAttribute("clock", look.content());
    }

    /** Loads what the element needs, for pages that write {@code <clock-badge clock="…">} themselves. */
    public static void load(UI ui) {
        ui.getPage().addJavaScript("context://clock-badge.js");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        load(event.getUI());
    }
}
