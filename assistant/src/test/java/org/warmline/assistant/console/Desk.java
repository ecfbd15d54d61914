package org.warmline.assistant.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One worker's browser: its pages, and whatever the browser complained of. */
final class Desk implements AutoCloseable {

    private static final int TABS_AT_MOST = 40;

    /** What was on its way to a page when its worker signed out: no fault of the page. */
    private static final String ASKED_BY_A_PAGE_THAT_IS_LEFT =
            "the server responded with a status of 401";

    private final BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Desk(Browser browser, String address) {
        context =
                browser.newContext(
                        new Browser.NewContextOptions().setBaseURL(address).setLocale("en-US"));
        context.onConsoleMessage(message -> {
            var isTrouble = message.type().equals("error") || message.type().equals("warning");
            if (isTrouble && !message.text().contains(ASKED_BY_A_PAGE_THAT_IS_LEFT)) {
                complaints.add(message.text());
            }
        });
        context.onWebError(trouble -> complaints.add(trouble.error()));
    }

    Page page(String path) {
        var page = context.newPage();
        page.navigate(path);
        return page;
    }

    /** The worker of {@link ConsoleFixture#GRID}, on the page of the day. */
    Page signedIn() {
        var page = signedIn(ConsoleFixture.WORKER);
        page.locator(".sum").first().waitFor();
        return page;
    }

    /** On the first page of that account's role. */
    Page signedIn(String name) {
        var page = page("/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(ConsoleFixture.PASSWORD);
        page.locator("form button").click();
        page.locator(".top").waitFor();
        return page;
    }

    /** Errors and warnings of the browser, such as for what the content policy forbids. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the test itself has brought about. */
    void forgive(String complaint) {
        complaints.removeIf(it -> it.contains(complaint));
    }

    /** Keeps a picture of what fits on the screen. */
    static void screen(Page page, String name, String language, int width) {
        var folder = System.getenv("WARMLINE_SCREENSHOTS");
        if (folder != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(
                                    Path.of(folder, name + "-" + language + "-" + width + ".png")));
        }
    }

    /** Keeps a picture of the whole page, where somebody wants to look at it. */
    static void picture(Page page, String name, String language, int width) {
        var folder = System.getenv("WARMLINE_SCREENSHOTS");
        if (folder != null) {
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(
                                    Path.of(folder, name + "-" + language + "-" + width + ".png")));
        }
    }

    /** What sticks out, where the page can be pushed sideways. */
    static String overflow(Page page) {
        return (String)
                page.evaluate(
                        """
                        () => {
                            const page = document.documentElement;
                            if (page.scrollWidth <= page.clientWidth) {
                                return '';
                            }
                            const wide = [...document.querySelectorAll('body *')].filter(it =>
                                !it.parentElement.closest('.wide')
                                    && it.getBoundingClientRect().right > page.clientWidth + 1);
                            return wide.slice(-3).map(it => it.outerHTML.slice(0, 120)).join(' | ')
                                || 'something unseen';
                        }
                        """);
    }

    /** Goes on with the Tab key until the place that is looked for has the focus. */
    static void tabTo(Locator place) {
        for (int i = 0; i < TABS_AT_MOST; i++) {
            if ((boolean) place.evaluate("it => it === document.activeElement")) {
                return;
            }
            place.page().keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key does not lead to " + place);
    }

    @Override
    public void close() {
        context.close();
    }
}
