package io.opsward.staff.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.PageHeader;
import io.opsward.staff.Post;
import io.opsward.staff.StaffDirectory;
import jakarta.annotation.security.RolesAllowed;

/** The posts, whose keys models name as candidate groups. */
@Route("posts")
@Menu(title = "staff.posts", order = 65, icon = "vaadin:sitemap")
@RolesAllowed({"management", "administrator", "process-owner", "auditor"})
class PostListView extends Div implements AfterNavigationObserver {

    private final transient StaffDirectory staff;
    private final DataTable table;

    PostListView(StaffDirectory staff) {
        this.staff = staff;
        table = new DataTable(
                getTranslation("staff.post"),
                getTranslation("staff.group-key"),
                getTranslation("staff.duty"),
                getTranslation("staff.lead"),
                getTranslation("staff.members"));
        add(new PageHeader(getTranslation("staff.posts")), table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        table.clear();
        staff.posts().forEach(this::addRow);
    }

    private void addRow(Post post) {
        var name = new Span(post.name().in(getLocale()));
        name.addClassName("strong");
        var description = new Div(post.description().in(getLocale()));
        description.addClassName("muted");
        var key = new Span(post.key().value());
        key.addClassName("code");
        table.addRow(
                new Div(name, description),
                key,
                new Span(getTranslation("staff.duty." + post.duty())),
                new Span(post.lead() == null ? "–" : post.lead()),
                new Span(post.members().isEmpty() ? "–" : String.join(getTranslation("staff.and"), post.members())));
    }
}
