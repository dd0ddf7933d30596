package io.opsward.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Base of tests of views without a browser. A test first opens the product as somebody, then uses Karibu's
 * {@code LocatorJ}.
 */
@ProcessTest
public abstract class ViewTest {

    private static final Routes ROUTES = Views.find();

    @Autowired
    private ApplicationContext context;

    /** Opens the product as the person, in English, at an address such as {@code tasks/4711}. */
    protected final void open(String account, String address) {
        open(account, address, Locale.ENGLISH);
    }

    /** Opens the product as the person, in a browser of that language. */
    protected final void open(String account, String address, Locale locale) {
        close();
        As.signIn(account);
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session);
            request.setUserPrincipalInt(signedIn);
            request.setUserInRole((principal, role) -> signedIn.getAuthorities().stream()
                    .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
            request.setLocaleInt(locale);
            return request;
        });
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    @AfterEach
    final void close() {
        if (UI.getCurrent() != null) {
            MockVaadin.tearDown();
        }
    }
}
