package io.opsward.shared.ui;

import java.util.List;
import java.util.Locale;

/** The languages of the interface, and which of them suits a person. */
public final class Languages {

    /** Simplified Chinese. */
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    /** English, for everybody whose language is not spoken here. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> ALL = List.of(ENGLISH, CHINESE);

    private Languages() {}

    /** Every language, the default one first. */
    public static List<Locale> all() {
        return ALL;
    }

    /** The language that suits the wish best; any Chinese is served with Simplified Chinese. */
    public static Locale nearest(Locale wish) {
        return wish.getLanguage().equals(CHINESE.getLanguage()) ? CHINESE : ENGLISH;
    }

    /** The name of a language in itself: what somebody looks for who does not read the present one. */
    public static String ownName(Locale language) {
        return language.equals(CHINESE) ? "简体中文" : "English";
    }
}
