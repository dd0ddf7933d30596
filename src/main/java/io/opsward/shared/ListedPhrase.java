package io.opsward.shared;

import java.util.List;
import java.util.Locale;

/** Words one after the other. */
record ListedPhrase(List<String> words) implements Phrase {

    @Override
    public String in(Texts texts, Locale locale) {
        return String.join("zh".equals(locale.getLanguage()) ? "、" : ", ", words);
    }
}
