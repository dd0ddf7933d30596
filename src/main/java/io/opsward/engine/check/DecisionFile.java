package io.opsward.engine.check;

import io.opsward.engine.ModelFinding;
import io.opsward.engine.ProcessFolder;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.NamedElement;

/**
 * A DMN file that could be read.
 *
 * @param name file name
 * @param folder the folder around it
 * @param model what is in it
 */
record DecisionFile(String name, ProcessFolder folder, DmnModelInstance model) {

    /** Its name without the ending: what its decision must be called. */
    String decisionId() {
        return name.substring(0, name.length() - FileKind.DMN.length());
    }

    /** A finding about one of its elements. */
    ModelFinding error(NamedElement element, String reason) {
        return ModelFinding.error(name, element.getId(), element.getName(), reason);
    }

    /** A finding about a part that has no name of its own. */
    ModelFinding error(String elementId, String label, String reason) {
        return ModelFinding.error(name, elementId, label, reason);
    }
}
