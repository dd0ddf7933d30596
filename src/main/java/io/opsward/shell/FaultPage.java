package io.opsward.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that failed for a reason its reader can do nothing about. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultPage extends Apology implements HasErrorParameter<Exception> {

    private final transient FaultLog faults;

    FaultPage(FaultLog faults) {
        this.faults = faults;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var reference = faults.record(parameter.getException());
        say(getTranslation("shell.fault"), getTranslation("shell.fault-reference", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
