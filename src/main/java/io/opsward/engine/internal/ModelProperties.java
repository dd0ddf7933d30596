package io.opsward.engine.internal;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Extension properties ({@code camunda:properties}), read once when a version is loaded and kept with its elements. */
final class ModelProperties {

    private static final String KEY = "opsward.properties";

    private ModelProperties() {}

    /** Reads the properties of an element as written. */
    static Map<String, String> read(Element element) {
        var extensions = element.element("extensionElements");
        if (extensions == null) {
            return Map.of();
        }
        Map<String, String> found = new HashMap<>();
        for (var list : extensions.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "properties")) {
            for (var property : list.elementsNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "property")) {
                var name = property.attribute("name");
                var value = property.attribute("value");
                if (name != null && value != null) {
                    found.put(name, value);
                }
            }
        }
        return Map.copyOf(found);
    }

    /** Properties of all elements below, by element id. */
    static Map<String, Map<String, String>> readAll(Element parent) {
        Map<String, Map<String, String>> all = new HashMap<>();
        collect(parent, all);
        return all;
    }

    private static void collect(Element parent, Map<String, Map<String, String>> all) {
        for (var child : parent.elements()) {
            var id = child.attribute("id");
            if (id != null) {
                all.put(id, read(child));
            }
            collect(child, all);
        }
    }

    static void keep(CoreModelElement element, Map<String, String> properties) {
        element.setProperty(KEY, properties);
    }

    /** Properties of a process or element of a loaded version. */
    @SuppressWarnings("unchecked")
    static Map<String, String> of(CoreModelElement element) {
        var properties = (Map<String, String>) element.getProperty(KEY);
        return properties == null ? Map.of() : properties;
    }
}
