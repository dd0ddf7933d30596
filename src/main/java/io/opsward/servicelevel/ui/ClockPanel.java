package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.opsward.servicelevel.Escalation;
import io.opsward.servicelevel.ServiceClock;
import io.opsward.shared.ui.Moments;
import java.time.Instant;
import java.util.List;

/** The clocks of a case, each with its explanation, and its escalations; made to be printed. */
class ClockPanel extends Div {

    ClockPanel(List<ServiceClock> clocks, List<Escalation> escalations, ClockCaptions captions, Instant now) {
        addClassName("clock-panel");
        add(head(now));
        clocks.forEach(clock -> add(new ClockCard(clock, captions, now)));
        if (!escalations.isEmpty()) {
            var section =
                    new Section(new H2(getTranslation("escalation.list")), new EscalationList(escalations, captions));
            section.addClassName("clock-escalations");
            add(section);
        }
    }

    private Div head(Instant now) {
        var print = new Button(getTranslation("clock.print"), VaadinIcon.PRINT.create());
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        print.addClickListener(click -> getElement().executeJs("window.print()"));
        var read = new Paragraph(getTranslation(
                "clock.read-at", Moments.exact(now), Moments.zone().getId()));
        read.addClassName("muted");
        var head = new Div(read, print);
        head.addClassName("clock-panel-head");
        return head;
    }
}
