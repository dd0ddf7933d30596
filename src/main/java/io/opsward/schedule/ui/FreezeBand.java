package io.opsward.schedule.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.schedule.FreezePeriod;

/** A freeze period in the calendar; leads to the list of them. */
class FreezeBand extends Anchor {

    FreezeBand(FreezePeriod period, ScopeNames names) {
        super("change-freezes");
        setRouterIgnore(false);
        addClassName("change-band");
        var told = names.freeze(period);
        setTitle(told + ", " + CalendarWords.span(period.window()));
        getElement().setAttribute("aria-label", told + ", " + CalendarWords.span(period.window()));
        var sign = VaadinIcon.BAN.create();
        sign.addClassName("change-band-sign");
        var name = new Span(told);
        name.addClassName("change-band-name");
        add(sign, name);
    }
}
