package io.opsward.shared.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Keeps the chosen language in the browser, so that the sign-in page speaks it next time. */
public final class LanguageCookie {

    private static final String NAME = "opsward-language";
    private static final int LIFE_SECONDS = (int) Duration.ofDays(365).toSeconds();

    private LanguageCookie() {}

    /** The language chosen earlier in this browser. */
    public static Optional<Locale> read(VaadinRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(cookie -> Languages.nearest(Locale.forLanguageTag(cookie.getValue())))
                .findFirst();
    }

    /** Keeps the language. */
    public static void write(Locale language, VaadinRequest request, VaadinResponse response) {
        var cookie = new Cookie(NAME, language.toLanguageTag());
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge(LIFE_SECONDS);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
