package io.opsward.servicelevel;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static io.opsward.servicelevel.Workshop.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import io.opsward.shared.ui.CaseLink;
import io.opsward.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RecalculationViewTest extends ViewTest {

    @Autowired
    private ApplicationContext product;

    @Test
    void a_manager_sees_what_would_move_and_has_it_moved() {
        var workshop = new Workshop(product);
        workshop.timeIs("2026-03-06T16:00");
        var client = new ClientWithCalendar(product, workshop);
        workshop.timeIs("2026-03-06T17:00");
        var number = client.open();
        client.addMakeUpSaturday();
        open("zhoutao", "service-calendars/" + client.key());

        _click(_get(Button.class, spec -> spec.withText("Show what would move")));
        assertThat(_find(CaseLink.class)).extracting(CaseLink::getText).containsOnly(number.value());
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains(
                        "Looked at 2 running clocks: 2 would move.",
                        "Response",
                        "Mar 9, 2026, 10:00 AM",
                        "Mar 7, 2026, 10:00 AM");

        _click(_get(Button.class, spec -> spec.withText("Recalculate")));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(workshop.due(number, ClockName.RESPONSE)).isEqualTo(at("2026-03-07T10:00"));
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Looked at 2 running clocks: 2 recalculated.");
    }
}
