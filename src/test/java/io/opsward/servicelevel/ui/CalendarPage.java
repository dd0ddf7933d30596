package io.opsward.servicelevel.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.opsward.servicelevel.CalendarEdition;
import io.opsward.servicelevel.CalendarVersion;
import io.opsward.servicelevel.ServiceCalendars;
import io.opsward.servicelevel.internal.CalendarRecords;
import io.opsward.shared.Bilingual;
import io.opsward.testing.As;
import io.opsward.testing.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a calendar that a test has for itself. */
abstract class CalendarPage extends ViewTest {

    private static int count;

    @Autowired
    private ServiceCalendars calendars;

    final String key = "page-" + ++count;

    void openNew() {
        var like = new CalendarVersion(CalendarRecords.SERVICE_HOURS, 1);
        As.user("zhoutao", () -> calendars.add(key, new Bilingual("Branch " + key, "分行"), like));
        open("zhoutao", "service-calendars/" + key);
    }

    CalendarEdition saved() {
        return As.user("zhoutao", () -> calendars.newest(key));
    }

    @SuppressWarnings("unchecked")
    static void showYear(int year) {
        ((Select<Integer>) _get(_get(DaysEditor.class), Select.class)).setValue(year);
    }

    static void save() {
        _click(_get(Button.class, spec -> spec.withText("Save")));
    }

    static void type(String label, int index, String value) {
        _setValue(field(label, index), value);
    }

    static TextField field(String label, int index) {
        return labelled(_find(TextField.class), label).get(index);
    }

    static Button add(String day) {
        return labelled(_find(Button.class), day + ": add hours").get(0);
    }

    static <T extends Component & HasAriaLabel> List<T> labelled(List<T> components, String label) {
        return components.stream()
                .filter(component -> label.equals(component.getAriaLabel().orElse("")))
                .toList();
    }

    static String text() {
        return _get(CalendarView.class).getElement().getTextRecursively();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
