package io.opsward.testing;

import com.microsoft.playwright.Browser;
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

/**
 * Base of tests in a real Chromium against the runnable jar, which is started once for all of them on a free port with
 * demo data. Each person of a test has a browser window with cookies of its own.
 */
public abstract class BrowserIT {

    private static final int PATIENCE_MILLIS = 45_000;

    private final List<BrowserContext> windows = new ArrayList<>();

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
                        .setBaseURL(address().toString())
                        .setViewportSize(width, height));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        windows.add(context);
        return context.newPage();
    }

    /** Where the product is, without a slash at the end. */
    protected static URI address() {
        return SharedProduct.get().address();
    }

    /** What the product wrote on its console. */
    protected static String console() {
        return SharedProduct.get().output();
    }

    /** The browser of all windows. */
    protected static Browser browser() {
        return Chromium.get();
    }

    @BeforeAll
    static void startAll() {
        Chromium.require();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        SharedProduct.get();
    }

    @AfterEach
    void closeWindows() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    /** The one product of this JVM. */
    private static final class SharedProduct {

        private static final ProductProcess PRODUCT = start();

        static ProductProcess get() {
            return PRODUCT;
        }

        private static ProductProcess start() {
            var product = ProductProcess.start(TestDatabase.newFolder());
            Runtime.getRuntime().addShutdownHook(new Thread(product::close));
            return product.awaitReady();
        }
    }
}
