package org.warmline.assistant.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = Phrases.load();

    @Test
    void bothLanguagesHaveExactlyTheSamePhrases() {
        for (var language : Language.values()) {
            assertThat(Phrases.read(Phrases.fileOf(language)).stringPropertyNames())
                    .as(language.tag())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Phrase.values()).map(Phrase::key).toList());
        }
    }

    @Test
    void everyPhraseIsSaidSomewhere() throws IOException {
        var code = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(Phrase.values())
                .allSatisfy(phrase -> assertThat(code).contains("Phrase." + phrase.name()));
    }

    @Test
    void gapsAreTheSameInBothLanguages() {
        for (var phrase : Phrase.values()) {
            for (var gap : new String[] {"{0}", "{1}"}) {
                assertThat(String.join("", phrases.say(Language.ENGLISH, phrase)).contains(gap))
                        .as(phrase + gap)
                        .isEqualTo(
                                String.join("", phrases.say(Language.MANDARIN, phrase))
                                        .contains(gap));
            }
        }
    }

    @Test
    void mandarinSentencesAreShortEnoughToFollow() {
        for (var phrase : Phrase.values()) {
            assertThat(phrases.say(Language.MANDARIN, phrase, "", ""))
                    .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThanOrEqualTo(17));
        }
    }

    @Test
    void emergencyNumbersAreSaidDigitByDigit() {
        for (var phrase : Phrase.values()) {
            assertThat(String.join("", phrases.say(Language.MANDARIN, phrase)))
                    .doesNotContain("120", "110", "12356", "一百二十");
        }
    }

    @Test
    void aTextIsCutIntoSentences() {
        assertThat(Sentences.of("好的。三十八度五,记下了。还有吗?")).hasSize(3);
        assertThat(Sentences.of("That is 38.5 degrees. Noted."))
                .containsExactly("That is 38.5 degrees.", "Noted.");
    }
}
