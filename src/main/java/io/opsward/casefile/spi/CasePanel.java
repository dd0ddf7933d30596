package io.opsward.casefile.spi;

import com.vaadin.flow.component.Component;
import io.opsward.casefile.CaseSummary;
import java.util.Optional;

/** A part of the case page that another module adds: details of a mission, the timeline. Ordered by {@code @Order}. */
public interface CasePanel {

    /** Key of the heading. */
    String titleKey();

    /** The part for this case, empty if it has nothing to show. A new component at each call. */
    Optional<Component> create(CaseSummary summary);
}
