package io.opsward.testing;

import com.microsoft.playwright.Browser;
import java.net.URI;
import org.junit.jupiter.api.BeforeAll;

/**
 * Base of tests in a real Chromium against the runnable jar, which is started once for all of them on a free port with
 * demo data.
 */
public abstract class BrowserIT extends BrowserTest {

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

    @Override
    final URI product() {
        return address();
    }

    @BeforeAll
    static void startProduct() {
        SharedProduct.get();
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
