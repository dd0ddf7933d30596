package io.opsward.engine.spi;

import io.opsward.engine.ProcessFolder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process as rules see it.
 *
 * @param file file name in the folder
 * @param processId process id
 * @param name process name
 * @param properties extension properties of the process
 * @param starterGroups candidate starter groups
 * @param elements flow elements, sub-processes' included
 * @param folder everything beside it
 */
public record Model(
        String file,
        String processId,
        @Nullable String name,
        Map<String, String> properties,
        List<String> starterGroups,
        List<Element> elements,
        ProcessFolder folder) {

    /**
     * A flow element.
     *
     * @param id element id
     * @param name label, or null
     * @param type BPMN type: {@code userTask}, {@code exclusiveGateway}, {@code sequenceFlow} …
     * @param properties extension properties
     * @param formRef form id, or null
     * @param candidateGroups as written, expressions included
     * @param repeated whether it is a multi-instance
     */
    public record Element(
            String id,
            @Nullable String name,
            String type,
            Map<String, String> properties,
            @Nullable String formRef,
            List<String> candidateGroups,
            boolean repeated) {

        /** An element that is no multi-instance. */
        public Element(
                String id,
                @Nullable String name,
                String type,
                Map<String, String> properties,
                @Nullable String formRef,
                List<String> candidateGroups) {
            this(id, name, type, properties, formRef, candidateGroups, false);
        }
    }
}
