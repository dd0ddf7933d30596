package io.opsward.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.Set;

/** Draws a model in the browser, with the current position and the path so far; moved and zoomed by mouse, touch, keys. */
@Tag("bpmn-diagram")
public class BpmnDiagram extends Component implements HasSize, HasStyle {

    private static final String VIEWER = "context://webjars/bpmn-js/8.0.0/dist/";

    /** @param description translated: what a person who does not see the picture should know of it */
    public BpmnDiagram(String description) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", description);
    }

    /**
     * Shows a model.
     *
     * @param bpmn the model, with its labels in the user's language
     * @param active ids of elements where the case stands
     * @param passed ids of elements and flows it has passed
     */
    public void show(String bpmn, Set<String> active, Set<String> passed) {
        var diagram = Json.createObject();
        diagram.put("xml", bpmn);
        diagram.put("active", array(active));
        diagram.put("passed", array(passed));
        var texts = Json.createObject();
        texts.put("zoomIn", getTranslation("diagram.zoom-in"));
        texts.put("zoomOut", getTranslation("diagram.zoom-out"));
        texts.put("fit", getTranslation("diagram.fit"));
        texts.put("current", getTranslation("diagram.current"));
        texts.put("failed", getTranslation("diagram.failed"));
        diagram.put("texts", texts);
        getElement().setPropertyJson("diagram", diagram);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.addStyleSheet(VIEWER + "assets/diagram-js.css");
        page.addStyleSheet("context://bpmn-diagram.css");
        page.addJavaScript(VIEWER + "bpmn-navigated-viewer.production.min.js");
        page.addJavaScript("context://bpmn-diagram.js");
    }

    private static JsonArray array(Set<String> ids) {
        var array = Json.createArray();
        ids.stream().sorted().forEach(id -> array.set(array.length(), id));
        return array;
    }
}
