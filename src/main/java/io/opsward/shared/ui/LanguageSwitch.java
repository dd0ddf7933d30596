package io.opsward.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;
import java.util.function.Consumer;

/** One button per language, each in its own words; a click keeps the language and opens the page anew in it. */
public class LanguageSwitch extends Span {

    /** @param chosen what else keeps the language, besides this browser */
    public LanguageSwitch(Consumer<Locale> chosen) {
        addClassName("language-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("shell.language"));
        for (var language : Languages.all()) {
            var button = new NativeButton(Languages.ownName(language), click -> choose(language, chosen));
            button.getElement().setAttribute("lang", language.toLanguageTag());
            button.getElement()
                    .setAttribute("aria-pressed", String.valueOf(language.equals(Languages.nearest(getLocale()))));
            add(button);
        }
    }

    /** Keeps the language and opens the page anew in it. */
    public static void choose(Locale language, Consumer<Locale> chosen) {
        LanguageCookie.write(language, VaadinRequest.getCurrent(), VaadinResponse.getCurrent());
        chosen.accept(language);
        UI.getCurrent().getPage().reload();
    }
}
