package io.opsward.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Chromium of the system: {@code /usr/bin/chromium} or what the environment variable {@code CHROMIUM} names. Where it
 * is missing, tests are skipped, but not on a build server ({@code CI=true}): there they fail.
 */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Skips or fails the test where there is no browser. */
    static void require() {
        var message = "No Chromium at " + path() + "; install it, or name it in CHROMIUM";
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(Files.isExecutable(path()), message);
        } else {
            assumeTrue(Files.isExecutable(path()), message);
        }
    }

    /** The browser, started at the first call. */
    static synchronized Browser get() {
        if (browser == null) {
            var playwright =
                    Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(path()).setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Path path() {
        return Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    }
}
