package io.opsward.servicelevel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import io.opsward.servicelevel.AttainmentResult;
import io.opsward.servicelevel.AttainmentSlice;

/** The parts of the attainment report, each for the same cases. */
class AttainmentTabs extends Nav {

    private static final AttainmentSlice ALL = new AttainmentSlice(null, null);

    /** @param shown name of the part that is shown */
    AttainmentTabs(AttainmentPlace place, String shown) {
        addClassName("page-tabs");
        getElement().setAttribute("aria-label", getTranslation("attainment.parts"));
        link("figures", AttainmentView.class, place.showing(ALL), shown);
        link("cases", AttainedClocksView.class, place.showing(ALL), shown);
        link(
                "missed",
                AttainedClocksView.class,
                place.showing(new AttainmentSlice(null, AttainmentResult.MISSED)),
                shown);
        link("escalations", EscalatedCasesView.class, place.showing(ALL), shown);
    }

    private void link(String part, Class<? extends Component> view, AttainmentPlace place, String shown) {
        var link = new RouterLink(getTranslation("attainment.part." + part), view);
        link.setQueryParameters(place.parameters());
        link.setHighlightCondition((any, event) -> false);
        if (part.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}
