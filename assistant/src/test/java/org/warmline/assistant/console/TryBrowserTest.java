package org.warmline.assistant.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;
import org.warmline.telephony.emulator.ResidentVoices;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Utterance;

/** A supervisor speaks a sentence into the microphone and sees what is read of it. */
class TryBrowserTest {

    private static final double MACHINE_IS_SLOW = 60_000;

    @ParameterizedTest
    @CsvSource({
        "zh-CN,1366,我今天三十八度二,三十八度二,38.2",
        "en,390,my temperature is thirty eight point two,eight point two,38.2"
    })
    void aSentenceIsSpoken(
            String language,
            int width,
            String said,
            String heard,
            String read,
            @TempDir Path folder)
            throws Exception {
        var sound = Files.write(folder.resolve("said.wav"), spoken(said, language));
        try (var console = new ConsoleFixture(folder.resolve("data"));
                var chromium = Chromium.thatHears(sound);
                var desk = new Desk(chromium.browser(), console.address())) {
            var page = desk.signedIn(ConsoleFixture.SUPERVISOR);
            page.setViewportSize(width, 844);
            page.navigate("/try?lang=" + language);
            page.locator("input[value='" + language + "']").check();
            var button = page.locator("[data-record]");

            button.click();
            assertThat(button).hasAttribute("aria-pressed", "true");
            assertThat(page.locator("[data-record-note]"))
                    .containsText("5", new ContainsTextOptions().setTimeout(MACHINE_IS_SLOW));
            button.click();

            words(page.locator("#said"), heard);
            Desk.picture(page, "try", language, width);
            assertThat(page.locator("table")).containsText(read);
            Desk.picture(page, "try", language, width);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void words(Locator field, String heard) {
        assertThat(field)
                .hasValue(
                        Pattern.compile(".*" + heard + ".*"),
                        new HasValueOptions().setTimeout(MACHINE_IS_SLOW));
    }

    /** With a second of quiet before, in which the browser opens the microphone. */
    private static byte[] spoken(String said, String language) {
        var tongue = Language.ofTag(language);
        var clip = ResidentVoices.builtIn().voice(tongue, "").speak(Utterance.of(said, tongue));
        var samples = new short[clip.samples().length + 2 * clip.sampleRate()];
        System.arraycopy(clip.samples(), 0, samples, clip.sampleRate(), clip.samples().length);
        return Wav.mono(new AudioClip(clip.sampleRate(), samples));
    }
}
