package io.opsward.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.identity.AccountService;
import io.opsward.identity.UserId;
import io.opsward.shared.RuleViolation;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountListViewTest extends ViewTest {

    @Autowired
    private AccountService accounts;

    @Test
    void the_address_keeps_what_is_searched_for() {
        open("admin", "accounts?search=wangmin");

        assertThat(_find(AccountActions.class)).hasSize(1);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("王敏", "wangmin", "Service desk");
    }

    @Test
    void a_new_account_has_a_password_that_is_shown_once() {
        var name = "cara-" + UUID.randomUUID();
        open("admin", "accounts");

        _click(_get(Button.class, spec -> spec.withText("Create account")));
        var dialog = _get(NewAccountDialog.class);
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Name")), "Cara");
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Account")), name);
        _click(_get(dialog, Button.class, spec -> spec.withText("Create account")));

        assertThat(_get(_get(TemporaryPasswordDialog.class), Pre.class).getText())
                .hasSize(16);
        As.user("admin", () -> assertThat(accounts.list(name, null, 2)).hasSize(1));
    }

    @Test
    void without_a_name_nothing_is_created_and_the_dialog_stays() {
        open("admin", "accounts");

        _click(_get(Button.class, spec -> spec.withText("Create account")));
        var create = _get(_get(NewAccountDialog.class), Button.class, spec -> spec.withText("Create account"));

        assertThatThrownBy(() -> _click(create)).isInstanceOf(RuleViolation.class);
        assertThat(_find(NewAccountDialog.class)).hasSize(1);
    }

    @Test
    void an_account_that_is_shut_says_so() {
        var id = new UserId("dora-" + UUID.randomUUID());
        As.user("admin", () -> {
            accounts.create(id, "Dora", false, true);
            accounts.disable(id);
        });

        open("admin", "accounts?search=" + id);

        assertThat(_find(Span.class)).extracting(Span::getText).contains("Shut");
    }
}
