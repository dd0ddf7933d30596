package io.opsward.testing;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Base of tests in a real Chromium: each person of a test has a browser window with cookies of its own. */
abstract class BrowserTest {

    private static final int PATIENCE_MILLIS = 45_000;

    private final List<BrowserContext> windows = new ArrayList<>();

    /** Where the product is, without a slash at the end. */
    abstract URI product();

    /** A window 1440 pixels wide. */
    protected final Page window(Locale language) {
        return window(language, 1440, 900);
    }

    /** A window of any size. */
    protected final Page window(Locale language, int width, int height) {
        var context = Chromium.get()
                .newContext(new NewContextOptions()
                        .setLocale(language.toLanguageTag())
                        .setTimezoneId("Asia/Shanghai")
                        .setBaseURL(product().toString())
                        .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        windows.add(context);
        return context.newPage();
    }

    @BeforeAll
    static void requireBrowser() {
        Chromium.require();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }
}
