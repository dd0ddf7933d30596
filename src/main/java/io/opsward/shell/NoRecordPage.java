package io.opsward.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.opsward.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;

/** A case, task or the like that does not exist. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoRecordPage extends Apology implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        say(getTranslation("shell.not-found"), getTranslation("shell.not-found-hint"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
