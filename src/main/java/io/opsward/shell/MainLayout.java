package io.opsward.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.opsward.identity.CurrentUser;
import io.opsward.shared.ui.NavbarItem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: navigation on the left, the person on the top right, the page in the middle. */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout implements HasDynamicTitle {

    private static final String PRODUCT = "Opsward";

    private final Main page = new Main();

    MainLayout(UserMenu userMenu, CurrentUser currentUser, ObjectProvider<NavbarItem> items) {
        addClassName("frame");
        setPrimarySection(Section.DRAWER);
        page.addClassName("frame-page");
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
        addToDrawer(brand(), new Scroller(new Navigation()));
        addToNavbar(skipLink(), drawerToggle(), spacer());
        if (currentUser.isSignedIn()) {
            items.orderedStream().map(NavbarItem::create).forEach(this::addToNavbar);
        }
        addToNavbar(userMenu);
        setContent(page);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
        if (content != null) {
            page.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        page.getElement().removeAllChildren();
    }

    /** Views without a title of their own are called as in the navigation. */
    @Override
    public String getPageTitle() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .map(view -> view.getClass().getAnnotation(Menu.class))
                .filter(Objects::nonNull)
                .map(menu -> getTranslation(menu.title()) + " · " + PRODUCT)
                .findFirst()
                .orElse(PRODUCT);
    }

    private static Header brand() {
        var sign = new Span();
        sign.addClassName("brand-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var header = new Header(sign, new Span(PRODUCT));
        header.addClassName("brand");
        return header;
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation"));
        return toggle;
    }

    /** For those who walk by keyboard: the first stop leads past the navigation. */
    private NativeButton skipLink() {
        Element target = page.getElement();
        var link = new NativeButton(getTranslation("shell.skip"), click -> target.callJsFunction("focus"));
        link.addClassName("skip-link");
        return link;
    }

    private static Div spacer() {
        var spacer = new Div();
        spacer.addClassName("navbar-spacer");
        return spacer;
    }
}
