package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.understanding.LabelledCases;

/** A worker puts right what was misheard; a supervisor takes the corrections out, as cases. */
class CorrectionBrowserTest extends BrowserTest {

    private static final String HEARD = "我今天凶口疼";
    private static final String SAID = "我今天胸口疼";
    private static final String SECOND = "zheng.jun";

    @Override
    void furnish() {
        console.enrol(SECOND, Role.SUPERVISOR);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,1366,768,更正：",
        "zh-CN,390,844,更正：",
        "en,1366,768,Corrected:",
        "en,390,844,Corrected:"
    })
    void whatWasMisheardIsPutRight(String language, int width, int height, String stands) {
        console.theResidentSays(HEARD);
        var page = desk.signedIn();
        page.setViewportSize(width, height);
        page.navigate("/follow-ups/" + console.followUp() + "?lang=" + language);
        Desk.picture(page, "follow-up", language, width);

        page.locator("a.correct").last().click();
        assertThat(page.locator("blockquote")).hasText(HEARD);
        page.locator("#said").fill(SAID);
        page.locator("button[name=again]").click();

        assertThat(page.locator("[id='symptom.chestPain']")).hasValue("present");
        page.locator("#temperature").fill("hot");
        page.locator("button.primary").click();
        assertThat(page.locator("#temperature-wrong")).not().isEmpty();
        assertThat(page.locator("#said")).hasValue(SAID);
        Desk.picture(page, "correction", language, width);
        assertThat(Desk.overflow(page)).isEmpty();

        page.locator("#temperature").fill("");
        page.locator("button.primary").click();
        assertThat(page.locator(".corrected").last()).containsText(stands);
        assertThat(page.locator(".corrected").last()).containsText(SAID);
        assertThat(page.locator(".resident .words").last()).hasText(HEARD);
        Desk.picture(page, "corrected", language, width);
    }

    @Test
    void theCorrectionsOfAGridLeaveWithASecondPerson(@TempDir Path folder) throws Exception {
        console.theResidentSays(HEARD);
        var worker = desk.signedIn();
        worker.navigate("/follow-ups/" + console.followUp());
        worker.locator("a.correct").last().click();
        worker.locator("#said").fill(SAID);
        worker.locator("button.primary").click();
        worker.locator(".corrected").last().waitFor();

        try (var first = anotherDesk();
                var second = anotherDesk()) {
            var page = first.signedIn(ConsoleFixture.SUPERVISOR);
            page.navigate("/releases");
            page.locator("#kind").selectOption("CORRECTIONS");
            page.locator("#grid").selectOption(ConsoleFixture.GRID);
            page.locator("#reason").fill("to measure the understanding");
            page.locator("form.card button.primary").click();

            var other = second.signedIn(SECOND);
            other.navigate("/releases");
            other.locator("form[action$=approve] button").click();

            page.navigate("/releases");
            var download =
                    page.waitForDownload(
                            () -> page.locator("form[action$=corrections] button").click());
            var file = Files.createTempFile(folder, "cases", ".jsonl");
            download.saveAs(file);
            assertThat(LabelledCases.read(file))
                    .anySatisfy(one -> assertThat(one.said()).isEqualTo(SAID))
                    .anySatisfy(one -> assertThat(one.said()).isEqualTo(HEARD));
        }
    }

    /** What is heard again and again and read as nothing becomes a word of the office's own. */
    @ParameterizedTest
    @CsvSource({"zh-CN,390,844,zh-CN,心里推磨", "en,1366,768,en,my kettle's off"})
    void wordsForDangerCountWhenASecondPersonHasSignedThem(
            String language, int width, int height, String spoken, String words) {
        try (var first = anotherDesk();
                var second = anotherDesk()) {
            var page = first.signedIn(ConsoleFixture.SUPERVISOR);
            page.setViewportSize(width, height);
            page.navigate("/try/words?lang=" + language);
            page.locator("input[name=language][value=" + spoken + "]").check();
            page.locator("#words").fill(words);
            page.locator("#code").selectOption("chestPain");
            page.locator("#source").fill("Dr Wang, 2026-11");
            page.locator("form.card button.primary").click();
            assertThat(page.locator("form[action$=sign]")).hasCount(0);

            var other = second.signedIn(SECOND);
            other.navigate("/try/words");
            other.locator("form[action$=sign] button").first().click();
            other.navigate("/try");
            other.locator("input[name=language][value=" + spoken + "]").check();
            other.locator("#said").fill(words);
            other.locator("form.card button[type=submit]").click();
            assertThat(other.locator("[aria-labelledby=alarms] li")).hasCount(1);

            page.navigate("/try/words?lang=" + language);
            assertThat(page.locator("form[action$=ask-removal]").first()).isVisible();
            Desk.picture(page, "danger-words", language, width);
            assertThat(Desk.overflow(page)).isEmpty();
        }
    }
}
