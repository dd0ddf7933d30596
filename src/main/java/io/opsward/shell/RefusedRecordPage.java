package io.opsward.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.opsward.identity.AccessRecorder;
import io.opsward.identity.AccessRefused;
import jakarta.servlet.http.HttpServletResponse;

/** A case, task or the like that is not for this person, reached by its address: refused and recorded. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedRecordPage extends Apology implements HasErrorParameter<AccessRefused> {

    private final transient AccessRecorder accessRecorder;

    RefusedRecordPage(AccessRecorder accessRecorder) {
        this.accessRecorder = accessRecorder;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessRefused> parameter) {
        accessRecorder.recordRefusal(parameter.getException());
        say(getTranslation("shell.refused"), getTranslation("shell.refused-hint"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
