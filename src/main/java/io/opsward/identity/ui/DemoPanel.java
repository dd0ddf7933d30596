package io.opsward.identity.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import io.opsward.identity.DemoAccounts;
import io.opsward.identity.DemoAccounts.DemoAccount;
import java.util.List;

/** Says that this is a demo and whose account one may use; one click fills the sign-in form. */
class DemoPanel extends Aside {

    private static final String FILL = """
            const fields = $0;
            fields.querySelector('[name=username]').value = $1;
            fields.querySelector('[name=password]').value = $2;
            fields.querySelector('vaadin-button').focus();""";

    private static final int FIRST = 11;

    private final LoginForm form;

    DemoPanel(List<DemoAccount> accounts, LoginForm form) {
        this.form = form;
        addClassName("login-demo");
        add(
                new H2(getTranslation("identity.demo.title")),
                new Paragraph(getTranslation("identity.demo.hint", DemoAccounts.PASSWORD)));
        add(list(accounts.stream().limit(FIRST).toList()));
        if (accounts.size() > FIRST) {
            add(new Details(
                    getTranslation("identity.demo.more"),
                    list(accounts.stream().skip(FIRST).toList())));
        }
    }

    private Div list(List<DemoAccount> accounts) {
        var list = new Div();
        list.addClassName("login-demo-list");
        accounts.forEach(account -> list.add(button(account)));
        return list;
    }

    private NativeButton button(DemoAccount account) {
        var name = new Span(account.displayName());
        name.addClassName("login-demo-name");
        var post = new Span(post(account));
        post.addClassName("login-demo-post");
        var id = new Span(account.id().value());
        id.addClassName("login-demo-account");
        var button = new NativeButton();
        button.add(name, id, post);
        button.addClickListener(click -> fill(account));
        return button;
    }

    private static String post(DemoAccount account) {
        return account.post().isEmpty() ? GroupNames.of(account.groups()) : account.post();
    }

    private void fill(DemoAccount account) {
        form.getElement().executeJs(FILL, form, account.id().value(), DemoAccounts.PASSWORD);
    }
}
