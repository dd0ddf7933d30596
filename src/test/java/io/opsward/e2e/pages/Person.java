package io.opsward.e2e.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person at work in a browser window. */
public final class Person {

    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6}");

    private final Page page;
    private final Words words;

    /** Signs the person in. */
    public Person(Page page, Words words, String account) {
        this.page = page;
        this.words = words;
        page.navigate("/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("opsward-demo");
        page.locator("input[name=password]").press("Enter");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    /** The window, for what only one journey looks at. */
    public Page window() {
        return page;
    }

    /** The words this person reads. */
    public Words words() {
        return words;
    }

    /** Opens the form that starts a process. */
    public FormPart start(String process) {
        open("/start/" + process);
        return new FormPart(page, process + "-start");
    }

    /** Submits the start form. @return the number of the case */
    public String submit() {
        press("tasklist.start.submit");
        var link = page.locator("vaadin-notification-card a.case-link").first();
        assertThat(link).hasText(CASE_NUMBER);
        return link.textContent().strip();
    }

    /** Opens a task of a case that is offered to this person's groups. */
    public FormPart openTask(String number, String taskName, String formId) {
        return open(offered(number, taskName), taskName, formId);
    }

    /** Opens a task of a case that this person has already. */
    public FormPart openOwn(String number, String taskName, String formId) {
        return open(listed("MINE", number, taskName), taskName, formId);
    }

    private FormPart open(Locator task, String taskName, String formId) {
        task.click();
        assertThat(page.locator("h1").filter(new Locator.FilterOptions().setHasText(taskName)))
                .isVisible();
        return new FormPart(page, formId);
    }

    /** The tasks of a case with this name in the list of those that may be claimed. */
    public Locator offered(String number, String taskName) {
        return listed("CLAIMABLE", number, taskName);
    }

    /** The same for a task that a timer brings: the list is opened until it is there. */
    public Locator soonOffered(String number, String taskName) {
        var task = offered(number, taskName);
        page.waitForCondition(() -> {
            open("/?list=CLAIMABLE&words=" + number);
            page.waitForTimeout(500);
            return task.isVisible();
        });
        return task;
    }

    private Locator listed(String list, String number, String taskName) {
        open("/?list=" + list + "&words=" + number);
        return page.locator("a.tasklist-name:visible")
                .filter(new Locator.FilterOptions().setHasText(taskName))
                .first();
    }

    /** Opens and claims a task. */
    public FormPart claim(String number, String taskName, String formId) {
        var form = openTask(number, taskName, formId);
        press("tasklist.claim");
        assertThat(button("tasklist.release")).isVisible();
        return form;
    }

    /** Goes on with the next step of the same case that is offered right after a completion, and claims it. */
    public FormPart goOnWith(String taskName, String formId) {
        page.getByText(words.of("tasklist.continue", taskName)).click();
        press("tasklist.claim");
        assertThat(button("tasklist.release")).isVisible();
        return new FormPart(page, formId);
    }

    /** Completes the task that is open; it must work. */
    public void complete(String taskName) {
        press("tasklist.complete");
        reads(words.of("tasklist.completed-named", taskName));
    }

    /** Presses a button of the page. */
    public void press(String key) {
        button(key).click();
    }

    /** A button by the key of its text. */
    public Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
    }

    /** Sees a text somewhere on the page. */
    public void reads(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    /** Opens an address by hand. */
    public void open(String address) {
        page.navigate(address);
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }
}
