package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;

/**
 * Every page can be used with a screen reader, with weak eyes, with the keyboard, on a telephone,
 * and with text at twice its size; in both languages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

    private static final String SUPERVISOR = "chen.jie";
    private static final List<String> GRAVE = List.of("serious", "critical");

    private Chromium chromium;
    private ConsoleFixture console;
    private List<String> pages = List.of();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        chromium = Chromium.orSkip();
        console = new ConsoleFixture(folder);
        console.enrol(SUPERVISOR, Role.SUPERVISOR);
        PastDays.write(console);
        var ofKnowledge = KnowledgeDesk.pages(KnowledgeDesk.fill(console));
        pages =
                with(
                        ofKnowledge,
                        "/",
                        "/flags",
                        "/flags/" + console.emergency(),
                        "/follow-ups/" + console.followUp(),
                        "/residents",
                        "/residents/new",
                        "/residents/import",
                        "/releases",
                        "/report",
                        "/rounds",
                        "/duty",
                        "/notices");
    }

    private static List<String> with(List<String> some, String... others) {
        return Stream.concat(Stream.of(others), some.stream()).toList();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            console.close();
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1366, 768", "en, 1366, 768", "zh-CN, 390, 844", "en, 390, 844"})
    void nothingIsInTheWayOfAnybody(String language, int width, int height) {
        try (var desk = new Desk(chromium.browser(), console.address())) {
            var page = desk.signedIn(SUPERVISOR);
            page.setViewportSize(width, height);
            page.navigate("/?lang=" + language);
            for (var path : pages) {
                page.navigate(path);
                Desk.picture(
                        page, "page" + path.replaceAll("/[^/?]{20,}|[/?=&]", "-"), language, width);
                assertThat(graveFaults(page)).as(path).isEmpty();
                assertThat(overflow(page)).as("too wide on " + path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void textAtTwiceItsSizeFitsATelephone(String language) {
        try (var desk = new Desk(chromium.browser(), console.address())) {
            var page = desk.signedIn(SUPERVISOR);
            page.setViewportSize(390, 844);
            page.navigate("/?lang=" + language);
            for (var path : pages) {
                page.navigate(path);
                page.evaluate("document.documentElement.style.fontSize = '200%'");
                assertThat(overflow(page)).as("too wide on " + path).isEmpty();
            }
        }
    }

    private static List<String> graveFaults(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(fault -> GRAVE.contains(fault.getImpact()))
                        .map(fault ->
                                fault.getId()
                                        + ": "
                                        + fault.getNodes().getFirst().getHtml()
                                        + " ("
                                        + fault.getNodes().size()
                                        + ")")
                        .toList();
    }

    /** What sticks out, where the page can be pushed sideways. */
    private static String overflow(Page page) {
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
}
