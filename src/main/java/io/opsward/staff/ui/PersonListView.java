package io.opsward.staff.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.opsward.catalogue.ServiceCatalogue;
import io.opsward.identity.GroupKey;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.DataTable;
import io.opsward.shared.ui.PageHeader;
import io.opsward.staff.Person;
import io.opsward.staff.Post;
import io.opsward.staff.StaffDirectory;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** Who works here and for the clients, and which posts they hold. */
@Route("people")
@Menu(title = "staff.people", order = 60, icon = "vaadin:users")
@RolesAllowed({"management", "administrator", "process-owner", "auditor"})
class PersonListView extends Div implements AfterNavigationObserver {

    private final transient StaffDirectory staff;
    private final transient ServiceCatalogue catalogue;
    private final DataTable table;

    PersonListView(StaffDirectory staff, ServiceCatalogue catalogue) {
        this.staff = staff;
        this.catalogue = catalogue;
        table = new DataTable(
                getTranslation("staff.name"),
                getTranslation("staff.account"),
                getTranslation("staff.organisation"),
                getTranslation("staff.posts-held"));
        add(new PageHeader(getTranslation("staff.people")), table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var postNames = staff.posts().stream()
                .collect(Collectors.toMap(Post::key, post -> post.name().in(getLocale())));
        table.clear();
        staff.people().forEach(person -> addRow(person, postNames));
    }

    private void addRow(Person person, Map<GroupKey, String> postNames) {
        var name = new Span(person.name());
        name.addClassName("strong");
        var account = new Span(person.id().value());
        account.addClassName("code");
        var organisation = person.organisation() == null
                ? getTranslation("staff.own-staff")
                : catalogue.organisationName(person.organisation(), getLocale());
        table.addRow(name, account, new Span(organisation), posts(person, postNames));
    }

    private Div posts(Person person, Map<GroupKey, String> postNames) {
        var posts = new Div();
        posts.addClassName("staff-posts");
        if (person.organisation() != null) {
            posts.add(new Badge(postNames.getOrDefault(GroupKey.CLIENT, "client"), Badge.Tone.NEUTRAL));
        }
        for (var post : person.posts()) {
            var name = postNames.getOrDefault(post, post.value());
            var leads = person.leads().contains(post);
            posts.add(new Badge(
                    leads ? getTranslation("staff.leads", name) : name, leads ? Badge.Tone.INFO : Badge.Tone.NEUTRAL));
        }
        return posts;
    }
}
