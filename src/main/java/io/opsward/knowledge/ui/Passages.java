package io.opsward.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import io.opsward.knowledge.Passage;
import java.util.List;
import java.util.function.Supplier;

/** Texts of which parts are marked. */
final class Passages {

    private Passages() {}

    /** What was found is marked. */
    static Component[] of(List<Passage> passages) {
        return of(passages, Found::new);
    }

    /** What an older version has alone. */
    static Component[] removed(List<Passage> passages) {
        return of(passages, Removed::new);
    }

    /** What a newer version has alone. */
    static Component[] added(List<Passage> passages) {
        return of(passages, Added::new);
    }

    private static Component[] of(List<Passage> passages, Supplier<HtmlContainer> marks) {
        return passages.stream()
                .map(passage -> {
                    if (!passage.hit()) {
                        return new Text(passage.text());
                    }
                    var mark = marks.get();
                    mark.setText(passage.text());
                    return mark;
                })
                .toArray(Component[]::new);
    }

    @Tag("mark")
    private static final class Found extends HtmlContainer {}

    @Tag("del")
    private static final class Removed extends HtmlContainer {}

    @Tag("ins")
    private static final class Added extends HtmlContainer {}
}
