package io.opsward.knowledge.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.shared.ui.EmptyState;
import io.opsward.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KnowledgePagesViewTest extends ViewTest {

    @Test
    void what_is_typed_is_looked_up_and_stands_in_the_address() {
        open("wangmin", "knowledge");
        _setValue(_get(TextField.class), "无法打印");
        assertThat(UI.getCurrent()
                        .getInternals()
                        .getActiveViewLocation()
                        .getQueryParameters()
                        .getSingleParameter("q"))
                .contains("无法打印");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("knowledge/KNW-2026-0012");
    }

    @Test
    void nothing_found_says_so() {
        open("wangmin", "knowledge?q=zzzz");
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    @Test
    void an_article_is_laid_out_for_reading() {
        open("liqiang", "knowledge/KNW-2026-0012", Locale.SIMPLIFIED_CHINESE);
        assertThat(_find(H2.class)).extracting(H2::getText).startsWith("现象", "解决方法", "原因分析", "适用范围");
    }

    @Test
    void clients_find_what_is_public_and_cannot_write() {
        open("chenchen", "knowledge");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("knowledge/KNW-2026-0003")
                .doesNotContain("knowledge/KNW-2026-0012");
        assertThat(_find(Button.class, spec -> spec.withText("Write an article")))
                .isEmpty();
    }
}
