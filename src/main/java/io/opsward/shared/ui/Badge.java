package io.opsward.shared.ui;

import com.vaadin.flow.component.html.Span;

/** A word in a coloured field; the word alone says everything, the colour only helps the eye. */
public class Badge extends Span {

    /** What the colour says. */
    public enum Tone {
        NEUTRAL,
        INFO,
        SUCCESS,
        WARNING,
        DANGER
    }

    /** @param text translated */
    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", "badge-" + tone.name().toLowerCase(java.util.Locale.ROOT));
    }
}
