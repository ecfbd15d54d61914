package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.prompt.PromptList;

/**
 * Every page can be used with a screen reader, with weak eyes, with the keyboard, on a telephone,
 * and with text at twice its size; in both languages.
 */
class AccessibilityTest extends BrowserTest {

    private static final String SUPERVISOR = "chen.jie";
    private static final List<String> GRAVE = List.of("serious", "critical");

    private List<String> ofKnowledge = List.of();

    @Override
    void furnish() throws Exception {
        console.enrol(SUPERVISOR, Role.SUPERVISOR);
        PastDays.write(console);
        ofKnowledge = KnowledgeDesk.pages(KnowledgeDesk.fill(console));
    }

    @ParameterizedTest
    @CsvSource({"en, 1366, 768", "zh-CN, 390, 844"})
    void nothingIsInTheWayOfAnybody(String language, int width, int height) {
        var page = desk.signedIn(SUPERVISOR);
        page.setViewportSize(width, height);
        page.navigate("/?lang=" + language);
        for (var path : pages()) {
            page.navigate(path);
            assertThat(graveFaults(page)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1366, 768", "en, 1366, 768", "zh-CN, 390, 844", "en, 390, 844"})
    void everyPageFitsItsScreen(String language, int width, int height) {
        var page = desk.signedIn(SUPERVISOR);
        page.setViewportSize(width, height);
        page.navigate("/?lang=" + language);
        for (var path : pages()) {
            page.navigate(path);
            Desk.picture(
                    page, "page" + path.replaceAll("/[^/?]{20,}|[/?=&]", "-"), language, width);
            assertThat(Desk.overflow(page)).as("too wide on " + path).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "en"})
    void textAtTwiceItsSizeFitsATelephone(String language) {
        var page = desk.signedIn(SUPERVISOR);
        page.setViewportSize(390, 844);
        page.navigate("/?lang=" + language);
        for (var path : pages()) {
            page.navigate(path);
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertThat(Desk.overflow(page)).as("too wide on " + path).isEmpty();
        }
    }

    /** With a flag that is open on them. */
    private List<String> pages() {
        var sentence =
                console.the(PromptList.class)
                        .of(Language.MANDARIN)
                        .getFirst()
                        .fixed()
                        .getFirst()
                        .id();
        var others =
                List.of(
                        "/",
                        "/flags",
                        "/flags/" + console.emergency(),
                        "/follow-ups/" + console.followUp(),
                        "/residents",
                        "/residents/" + console.resident(),
                        "/residents/" + console.resident() + "/chat",
                        "/residents/new",
                        "/residents/import",
                        "/releases",
                        "/try",
                        "/try/words",
                        "/report",
                        "/rounds",
                        "/rounds/lines",
                        "/duty",
                        "/notices",
                        "/prompts",
                        "/prompts/" + sentence);
        return Stream.concat(others.stream(), ofKnowledge.stream()).toList();
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
}
