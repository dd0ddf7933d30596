package io.opsward.audit.ui;

import io.opsward.engine.DutyTaken;
import io.opsward.engine.ElementNames;
import io.opsward.engine.Separation;
import io.opsward.shared.Phrase;
import io.opsward.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names of duties, of the rules between them, and of the steps by which they are taken. */
@Component
class DutyTexts {

    private final Texts texts;
    private final ElementNames elements;

    DutyTexts(Texts texts, ElementNames elements) {
        this.texts = texts;
        this.elements = elements;
    }

    String duty(DutyTaken taken, Locale locale) {
        return words(Separation.duty(taken.duty()), locale);
    }

    String rule(Separation separation, Locale locale) {
        return words(separation.name(), locale);
    }

    String step(DutyTaken taken, Locale locale) {
        return elements.name(taken.definitionId(), taken.elementKey(), locale);
    }

    private String words(Phrase phrase, Locale locale) {
        return phrase.in(texts, locale);
    }
}
