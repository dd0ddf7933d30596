package io.opsward.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.opsward.shared.ui.Languages;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The frame: navigation by role, languages, and what stands where a page cannot be shown. */
class PagesTest extends ViewTest {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_address_typed_by_hand_is_refused_and_recorded() {
        var before = refusals("sunli", "/accounts");

        open("sunli", "accounts");

        _assertOne(RefusedPage.class);
        assertThat(refusals("sunli", "/accounts")).isEqualTo(before + 1);
    }

    @Test
    void navigation_shows_what_one_may_open() {
        open("admin", "profile");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath).contains("accounts", "audit");

        open("sunli", "profile");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath).doesNotContain("accounts", "audit");
    }

    @Test
    void any_chinese_is_served_in_simplified_chinese_and_anything_else_in_english() {
        open("heshen", "profile", Locale.TRADITIONAL_CHINESE);
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.CHINESE);
        assertThat(_get(H1.class).getText()).isEqualTo("我的账号");

        open("heshen", "profile", Locale.FRENCH);
        assertThat(_get(H1.class).getText()).isEqualTo("My account");
        _assertNone(RefusedPage.class);
    }

    private long refusals(String actor, String subject) {
        return jdbc.sql("select count(*) from audit_entry where actor = :actor and subject = :subject and refused")
                .param("actor", actor)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
