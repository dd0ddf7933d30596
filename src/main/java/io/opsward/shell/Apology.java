package io.opsward.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says why another one is not shown, and leads back. */
abstract class Apology extends Div implements HasDynamicTitle {

    private String title = "";

    void say(String title, String hint) {
        this.title = title;
        removeAll();
        addClassName("apology");
        var back = new Anchor(".", getTranslation("shell.back-to-work"));
        back.addClassName("button-link");
        add(new H1(title), new Paragraph(hint), back);
    }

    @Override
    public String getPageTitle() {
        return title + " · Opsward";
    }
}
