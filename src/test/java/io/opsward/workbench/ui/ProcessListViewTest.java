package io.opsward.workbench.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.opsward.shared.ui.Badge;
import io.opsward.shared.ui.BpmnDiagram;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProcessListViewTest extends ViewTest {

    @Test
    void a_process_owner_sees_what_is_in_force() {
        open("fenggong", "processes");
        assertThat(_get(H1.class).getText()).isEqualTo("Processes");
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("Incident management");
        assertThat(_find(Span.class)).extracting(Span::getText).contains("incident", "The product itself");
    }

    @Test
    void names_are_those_of_the_readers_language() {
        open("admin", "processes", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("访问权限申请");
    }

    @Test
    void the_model_of_a_process_is_drawn_with_labels_of_that_language() {
        open("fenggong", "processes/access-request", Locale.SIMPLIFIED_CHINESE);
        assertThat(_get(H1.class).getText()).isEqualTo("访问权限申请");
        assertThat(_get(BpmnDiagram.class)
                        .getElement()
                        .getPropertyRaw("diagram")
                        .toString())
                .contains("开通访问权限");
    }

    @Test
    void the_page_of_a_process_lists_its_versions_and_forms() {
        open("zhoutao", "processes/access-request");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Versions", "Forms");
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("access-request-start", "access-request-grant-access");
    }

    @Test
    void every_process_tells_what_the_check_says_of_it() {
        open("zhoutao", "processes");
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("No findings");
    }

    @Test
    void staff_have_no_business_here() {
        open("wangmin", "processes");
        _assertNone(RouterLink.class, spec -> spec.withText("Incident management"));
    }
}
