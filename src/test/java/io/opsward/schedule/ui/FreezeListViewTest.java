package io.opsward.schedule.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.schedule.Bookings;
import io.opsward.schedule.FreezeScope;
import io.opsward.shared.ui.DataTable;
import io.opsward.testing.TestClock;
import io.opsward.testing.ViewTest;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class FreezeListViewTest extends ViewTest {

    private final String name = "Freeze " + UUID.randomUUID();

    @Autowired
    private ApplicationContext product;

    private Bookings bookings;

    @BeforeEach
    void monday() {
        bookings = new Bookings(product);
        TestClock.get().stopAt(Bookings.moment("2026-03-09T09:00"));
    }

    @AfterEach
    void free() {
        bookings.free();
    }

    @Test
    void management_declares_a_freeze() {
        open("zhoutao", "change-freezes");
        _click(_get(Button.class, spec -> spec.withText("Declare freeze")));
        fill("2026-03-20T00:00", "2026-03-21T00:00");
        confirm("Declare freeze");
        assertThat(_find(FreezeDialog.class)).isEmpty();
        assertThat(list()).contains(name, "All changes", "To come", "周涛");
    }

    @Test
    void what_is_wrong_is_told_at_its_field() {
        open("zhoutao", "change-freezes", Locale.SIMPLIFIED_CHINESE);
        _click(_get(Button.class, spec -> spec.withText("宣布封网期")));
        confirm("宣布封网期");
        assertThat(_get(DateTimePicker.class, spec -> spec.withLabel("开始时间")).getErrorMessage())
                .isEqualTo("请填写日期和时间。");
        _setValue(_get(TextField.class, spec -> spec.withLabel("名称")), name);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("原因")), "Reason of the test");
        _setValue(_get(DateTimePicker.class, spec -> spec.withLabel("开始时间")), LocalDateTime.parse("2026-03-21T00:00"));
        var end = _get(DateTimePicker.class, spec -> spec.withLabel("结束时间"));
        _setValue(end, LocalDateTime.parse("2026-03-20T00:00"));
        confirm("宣布封网期");
        assertThat(end.isInvalid()).isTrue();
        assertThat(end.getErrorMessage()).isEqualTo("封网期的结束时间必须晚于开始时间。");
        assertThat(list()).doesNotContain(name);
    }

    @Test
    void a_freeze_is_changed_and_ended() {
        bookings.freeze(name, "2026-03-09T00:00", "2026-03-21T00:00", new FreezeScope("city-bank", null));
        open("wujing", "change-freezes");
        assertThat(list()).contains(name, "City Commercial Bank", "In force");
        _click(inRow("Change"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name + " longer");
        confirm("Save");
        assertThat(list()).contains(name + " longer");
        _click(inRow("End now"));
        var question = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        assertThat(list()).contains("Over", "by 吴静");
    }

    @Test
    void who_only_reads_is_offered_nothing() {
        bookings.freeze(name, "2026-03-09T00:00", "2026-03-21T00:00", FreezeScope.EVERYTHING);
        open("heshen", "change-freezes");
        assertThat(list()).contains(name);
        assertThat(_find(Button.class, spec -> spec.withText("Declare freeze"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("End now"))).isEmpty();
    }

    private void fill(String start, String end) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), name);
        _setValue(_get(DateTimePicker.class, spec -> spec.withLabel("Start")), LocalDateTime.parse(start));
        _setValue(_get(DateTimePicker.class, spec -> spec.withLabel("End")), LocalDateTime.parse(end));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reason")), "Reason of the test");
    }

    private static void confirm(String caption) {
        _click(_get(_get(FreezeDialog.class), Button.class, spec -> spec.withText(caption)));
    }

    /** The button in the row of this freeze. */
    private Button inRow(String caption) {
        return _find(Button.class, spec -> spec.withText(caption)).stream()
                .filter(button -> button.getElement()
                        .getParent()
                        .getParent()
                        .getParent()
                        .getTextRecursively()
                        .contains(name))
                .findFirst()
                .orElseThrow();
    }

    private static String list() {
        return _get(DataTable.class).getElement().getTextRecursively();
    }
}
