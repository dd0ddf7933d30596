package io.opsward.e2e.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A form on a page, filled in field by field; fields are named by their variable. */
public final class FormPart {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;
    private final Locator place;
    private final JsonNode form;

    private FormPart(Page page, Locator place, JsonNode form) {
        this.page = page;
        this.place = place;
        this.form = form;
    }

    FormPart(Page page, String formId) {
        this.page = page;
        this.place = page.locator("body");
        var folder = formId.substring(0, formId.indexOf('-'));
        try {
            form = JSON.readTree(Objects.requireNonNull(
                    FormPart.class.getResourceAsStream("/forms/" + folder + "/" + formId + ".form"), formId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types a text or number. */
    public FormPart type(String variable, String text) {
        var input = field(variable).locator("input, textarea").first();
        input.fill(text);
        input.blur();
        return this;
    }

    /** Picks one of the options that the form lists. */
    public FormPart choose(String variable, String value) {
        var component = component(variable);
        var position = 0;
        for (var option : component.path("values")) {
            if (option.path("value").asText().equals(value)) {
                break;
            }
            position++;
        }
        if (component.path("type").asText().equals("radio")) {
            field(variable)
                    .locator("vaadin-radio-button")
                    .nth(position)
                    .locator("input")
                    .check();
        } else {
            field(variable).click();
            var options = page.locator("vaadin-select-list-box:visible");
            options.locator("vaadin-select-item").nth(position).click();
            PlaywrightAssertions.assertThat(options).isHidden();
        }
        return this;
    }

    /** Searches a list kept in the product and takes the first hit. */
    public FormPart find(String variable, String words) {
        var input = field(variable).locator("input").first();
        input.click();
        input.fill(words);
        page.locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        if (component(variable).path("type").asText().equals("taglist")) {
            input.press("Escape");
        }
        return this;
    }

    /** Ticks a box. */
    public FormPart tick(String variable) {
        field(variable).locator("input").check();
        return this;
    }

    /** Sets date and time, in the service's time zone: {@code 2026-03-02T10:00}. */
    public FormPart at(String variable, String dateTime) {
        field(variable)
                .evaluate(
                        "(picker, value) => { picker.value = value; picker.dispatchEvent(new CustomEvent('change', {bubbles: true})); }",
                        dateTime);
        return this;
    }

    /** A row of a list within the form, added if the list has not that many. @param position from 0 */
    public FormPart row(String path, int position) {
        var list = field(path);
        var row = list.locator(".form-list-row").nth(position);
        if (!row.isVisible()) {
            list.locator("> vaadin-button").click();
        }
        row.waitFor();
        return new FormPart(page, row, component(path));
    }

    /** What stands in a field. */
    public String value(String variable) {
        return field(variable).locator("input, textarea").first().inputValue();
    }

    /** The field itself. */
    public Locator field(String variable) {
        return place.locator("#field-" + component(variable).path("id").asText());
    }

    private JsonNode component(String variable) {
        return Objects.requireNonNull(find(form, variable), variable);
    }

    private static @org.jspecify.annotations.Nullable JsonNode find(JsonNode parent, String variable) {
        for (var child : parent.path("components")) {
            if (child.path("key").asText().equals(variable)
                    || child.path("path").asText().equals(variable)) {
                return child;
            }
            var below = find(child, variable);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
