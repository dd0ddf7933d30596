package io.opsward.testing;

import io.opsward.Application;
import java.net.URI;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Base of tests in a real Chromium against a product within this JVM, whose time is {@link TestClock}'s. Timers fire by
 * themselves, as they do for users, once the time has come.
 */
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestProduct.Running.class)
@TestExecutionListeners(listeners = TestProduct.Listener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@DirtiesContext
public abstract class ClockedBrowserIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Override
    final URI product() {
        return URI.create("http://localhost:" + port);
    }
}
