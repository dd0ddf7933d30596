package io.opsward.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.opsward.identity.AccessRecorder;
import io.opsward.identity.AccessRefused;
import jakarta.servlet.http.HttpServletResponse;

/** A view that is not for this person, reached by its address: refused and recorded. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedPage extends Apology implements HasErrorParameter<AccessDeniedException> {

    private final transient AccessRecorder accessRecorder;

    RefusedPage(AccessRecorder accessRecorder) {
        this.accessRecorder = accessRecorder;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        accessRecorder.recordRefusal(new AccessRefused("/" + event.getLocation().getPath()));
        say(getTranslation("shell.refused"), getTranslation("shell.refused-hint"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
