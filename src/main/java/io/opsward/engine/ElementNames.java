package io.opsward.engine;

import java.util.Locale;

/** Names of steps and events of deployed versions. */
public interface ElementNames {

    /** Name in that language, or the element's id where it has no name or the version does not know it. */
    String name(String definitionId, String elementId, Locale locale);
}
