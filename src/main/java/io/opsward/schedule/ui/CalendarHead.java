package io.opsward.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.schedule.ui.CalendarPlace.Zoom;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Tells which days are seen, and leads to others. */
class CalendarHead extends Div {

    private final H2 title = new H2();
    private final Map<Zoom, NativeButton> zooms = new EnumMap<>(Zoom.class);
    private final transient Consumer<UnaryOperator<CalendarPlace>> go;

    /** @param go leads to the place that is made of the present one */
    CalendarHead(Consumer<UnaryOperator<CalendarPlace>> go, UnaryOperator<CalendarPlace> today) {
        this.go = go;
        addClassName("change-head");
        title.getElement().setAttribute("aria-live", "polite");
        var back = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> go.accept(place -> place.moved(-1)));
        back.setAriaLabel(getTranslation("schedule.back"));
        var on = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> go.accept(place -> place.moved(1)));
        on.setAriaLabel(getTranslation("schedule.forward"));
        var now = new Button(getTranslation("schedule.today"), click -> go.accept(today));
        add(back, now, on, title, zoomSwitch());
    }

    void show(CalendarPlace place) {
        title.setText(CalendarWords.title(place));
        zooms.forEach((zoom, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(zoom == place.zoom())));
    }

    private Div zoomSwitch() {
        var choice = new Div();
        choice.addClassNames("language-switch", "change-zoom");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("schedule.zoom"));
        for (var zoom : Zoom.values()) {
            var button = new NativeButton(
                    getTranslation("schedule.zoom." + zoom), click -> go.accept(place -> place.zoomed(zoom)));
            zooms.put(zoom, button);
            choice.add(button);
        }
        return choice;
    }
}
