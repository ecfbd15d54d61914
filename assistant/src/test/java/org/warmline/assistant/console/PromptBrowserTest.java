package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.prompt.PromptList;
import org.warmline.assistant.prompt.PromptRecordings;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.speech.Utterance;

/** One supervisor records a sentence at the microphone, another listens and signs. */
class PromptBrowserTest {

    private static final String SECOND = "wang.fang";
    private static final String SENTENCE = "对不起，我没听清。";
    private static final double MACHINE_IS_SLOW = 60_000;

    @Test
    void aSentenceIsRecordedAndSignedAndThenHeard(@TempDir Path folder) throws Exception {
        var sound = Files.write(folder.resolve("said.wav"), spoken());
        try (var console = new ConsoleFixture(folder.resolve("data"));
                var chromium = Chromium.thatHears(sound);
                var desk = new Desk(chromium.browser(), console.address());
                var secondDesk = new Desk(chromium.browser(), console.address())) {
            console.enrol(SECOND, Role.SUPERVISOR);
            var page = desk.signedIn(ConsoleFixture.SUPERVISOR);
            look(page, "/prompts", "prompts");
            var id = idOfTheSentence(console);

            page.navigate("/prompts/" + id + "?lang=zh-CN");
            record(page);
            assertThat(page.locator("[role=status]"))
                    .containsText("收到了", new ContainsTextOptions().setTimeout(MACHINE_IS_SLOW));
            look(page, "/prompts/" + id, "prompt");
            assertThat(page.locator("form[action$='/sign']")).hasCount(0);

            var second = secondDesk.signedIn(SECOND);
            second.navigate("/prompts/" + id);
            second.locator("form[action$='/sign'] button").click();
            assertThat(second.locator(".entries .state").first()).containsText("正在使用");
            var recordings = console.the(PromptRecordings.class);
            assertThat(recordings.inEffect()).hasSize(1);
            assertThat(bytes(second, "/prompts/" + id + "/sound"))
                    .isNotEqualTo(bytes(second, "/prompts/" + id + "/sound?by=voice"));

            second.navigate("/prompts");
            assertThat(second.locator("main")).containsText("真人录音 1 句");
            second.locator("summary").nth(1).click();
            second.locator("[data-source$='" + id + "/sound']").click();
            second.waitForCondition(() -> played(second));
            assertThat(desk.complaints()).isEmpty();
            assertThat(secondDesk.complaints()).isEmpty();
        }
    }

    private static void record(Page page) {
        var button = page.locator("[data-record]");
        button.click();
        assertThat(page.locator("[data-record-note]"))
                .containsText("5", new ContainsTextOptions().setTimeout(MACHINE_IS_SLOW));
        button.click();
    }

    private static void look(Page page, String path, String name) {
        for (var language : new String[] {"en", "zh-CN"}) {
            for (int width : new int[] {390, 1366}) {
                page.setViewportSize(width, 844);
                page.navigate(path + "?lang=" + language);
                assertThat(Desk.overflow(page)).as("too wide at " + width).isEmpty();
                Desk.picture(page, name, language, width);
            }
        }
    }

    private static String idOfTheSentence(ConsoleFixture console) {
        return console.the(PromptList.class).of(Language.MANDARIN).stream()
                .flatMap(group -> group.fixed().stream())
                .filter(sentence -> sentence.text().equals(SENTENCE))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static byte[] bytes(Page page, String path) {
        return page.context().request().get(path).body();
    }

    private static boolean played(Page page) {
        return (boolean) page.evaluate("document.querySelector('#player').currentTime > 0");
    }

    /** With a second of quiet before, in which the browser opens the microphone. */
    private static byte[] spoken() {
        var mandarin = org.warmline.telephony.speech.Language.MANDARIN;
        var voice = ResidentVoices.builtIn().voice(mandarin, "");
        var clip = voice.speak(Utterance.of(SENTENCE, mandarin));
        var samples = new short[clip.samples().length + 4 * clip.sampleRate()];
        System.arraycopy(clip.samples(), 0, samples, 2 * clip.sampleRate(), clip.samples().length);
        return Wav.mono(new AudioClip(clip.sampleRate(), samples));
    }
}
