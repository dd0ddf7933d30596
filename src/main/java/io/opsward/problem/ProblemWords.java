package io.opsward.problem;

import io.opsward.shared.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Words of problems that are kept, such as comments: in both languages, since nobody knows who will read them. */
@Component
class ProblemWords {

    private final Texts texts;

    ProblemWords(Texts texts) {
        this.texts = texts;
    }

    /** The text in Chinese and in English, a line each. */
    String both(String key, Object... parameters) {
        return texts.text(key, Locale.SIMPLIFIED_CHINESE, parameters)
                + "\n"
                + texts.text(key, Locale.ENGLISH, parameters);
    }
}
