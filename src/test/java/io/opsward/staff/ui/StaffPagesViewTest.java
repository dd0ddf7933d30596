package io.opsward.staff.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StaffPagesViewTest extends ViewTest {

    @Test
    void management_sees_people_with_their_posts() {
        open("zhoutao", "people");
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("李强", "Databases (lead)", "First City Hospital");
    }

    @Test
    void a_process_owner_looks_up_the_groups_to_name_in_models() {
        open("fenggong", "posts", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("tech-hardware", "硬件", "李强、唐勇");
    }

    @Test
    void operations_have_neither_page() {
        open("sunli", "people");
        assertThat(_find(PersonListView.class)).isEmpty();
        open("sunli", "posts");
        assertThat(_find(PostListView.class)).isEmpty();
    }

    @Test
    void the_catalogue_shows_a_client_the_own_organisation_only() {
        open("chenchen", "catalogue", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("HIS 数据库", "市第一医院")
                .doesNotContain("市教育局");
    }
}
