package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.vosk.SpeechModels;
import org.warmline.telephony.vosk.VoskRecognizers;

/**
 * What understanding looks for the bundled models can hear. If this fails after a change of a
 * lexicon, run {@code python3 -m starter words} in telephony/starter-model: it needs no training.
 */
class StarterVocabularyTest {

    private static final Pattern NO_LETTERS = Pattern.compile("<[a-zA-Z0-9-]+>|\\\\.|\\[[^]]*]");
    private static final Pattern PART =
            Pattern.compile("(?<=[a-z?])\\([^()]*\\)|\\([^()]*\\)\\??(?=[a-z?])");
    private static final Pattern ENGLISH = Pattern.compile("(?<![a-z?')}])[a-z]{3,}+(?![a-z?'({])");

    private static final Pattern MANDARIN = Pattern.compile("\\p{IsHan}+");

    @TempDir private static Path data;
    private static VoskRecognizers recognizers;

    @BeforeAll
    static void open() {
        recognizers = VoskRecognizers.open(new SpeechModels(data, Map.of()));
    }

    @AfterAll
    static void close() {
        recognizers.close();
    }

    @Test
    void everyDangerPhraseIsSpelledInWordsOfTheModel() {
        assertThat(unknown(Language.ENGLISH, dangerPhrases("danger-en.tsv"))).isEmpty();
        assertThat(unknown(Language.MANDARIN, dangerPhrases("danger-zh.tsv"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"danger-signs", "figures", "life", "symptoms", "talk"})
    void everyStretchOfMandarinInAnExpressionIsSpelledInWordsOfTheModel(String lexicon) {
        var stretches =
                expressions("zh-" + lexicon + ".tsv")
                        .flatMap(expression -> MANDARIN.matcher(expression).results())
                        .map(found -> found.group())
                        .distinct()
                        .toList();

        assertThat(stretches).hasSizeGreaterThan(40);
        assertThat(unknown(Language.MANDARIN, stretches)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"danger-signs", "figures", "life", "symptoms", "talk"})
    void everyEnglishWordOfAnExpressionIsAWordOfTheModel(String lexicon) {
        var words =
                expressions("en-" + lexicon + ".tsv")
                        .map(StarterVocabularyTest::withoutParts)
                        .flatMap(expression -> ENGLISH.matcher(expression).results())
                        .map(found -> found.group())
                        .distinct()
                        .toList();

        assertThat(words).hasSizeGreaterThan(40);
        assertThat(unknown(Language.ENGLISH, words)).isEmpty();
    }

    private static List<String> unknown(Language language, List<String> words) {
        return recognizers.notSpottable(language, words);
    }

    private static List<String> dangerPhrases(String resource) {
        return rows(resource).filter(row -> !row[0].startsWith("@")).map(row -> row[1]).toList();
    }

    private static Stream<String> expressions(String resource) {
        return rows(resource).map(row -> row[2]);
    }

    /**
     * Words put together from parts, such as {@code cough(?:ing|s)?}, are marked by a {@code ?}.
     */
    private static String withoutParts(String expression) {
        var plain = NO_LETTERS.matcher(expression).replaceAll("?");
        for (var before = ""; !before.equals(plain); ) {
            before = plain;
            plain = PART.matcher(plain).replaceAll("?");
        }
        return plain;
    }

    private static Stream<String[]> rows(String resource) {
        try (var in = Objects.requireNonNull(Understanding.class.getResourceAsStream(resource));
                var reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
