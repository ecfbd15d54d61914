package org.warmline.telephony.vosk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Heard;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.RecordingsFixture;
import org.warmline.telephony.speech.SpeechEvaluation;
import org.warmline.telephony.speech.SpeechSynthesizer;
import org.warmline.telephony.speech.SpeechUnavailableException;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.syllables.SyllableVoices;

/** How well the bundled models hear, and what many calls at once do to them. */
class HearingTest {

    private static VoskRecognizers recognizers;

    @BeforeAll
    static void open() {
        recognizers = VoskRecognizers.open(StarterModelsFixture.models());
    }

    @AfterAll
    static void close() {
        recognizers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "MANDARIN, zh-synthetic.tsv, 0.03",
        "MANDARIN, zh-synthetic-noisy.tsv, 0.08",
        "ENGLISH, en-synthetic.tsv, 0.02"
    })
    void theBundledModelsUnderstandSyntheticVoices(Language language, String list, double most) {
        var evaluation = new SpeechEvaluation(recognizers.recognizer(), language);

        var figures = evaluation.measure(RecordingsFixture.list(list));

        assertThat(figures.cer()).isLessThan(most);
    }

    @Test
    void callsAtTheSameTimeHearWhatOneHearsAlone() throws Exception {
        var alone = transcripts(0);
        try (var threads = Executors.newFixedThreadPool(3)) {
            var calls =
                    IntStream.range(0, 3)
                            .mapToObj(each -> (Callable<List<String>>) () -> transcripts(each))
                            .toList();
            for (var heard : threads.invokeAll(calls)) {
                assertThat(heard.get()).containsExactlyInAnyOrderElementsOf(alone);
            }
        }
    }

    @Test
    void harmlessSentencesRaiseNoAlarm() {
        var phrases = List.of("喘不上气", "胸口疼", "呼吸困难", "吐血", "晕倒", "不想活了");
        var heard = new ArrayList<Heard>();
        try (var listening =
                recognizers.recognizer().listen(Language.MANDARIN, phrases, heard::add)) {
            for (int i = 0; i < 60; i += 3) {
                RecordingsFixture.frames("zh-synthetic/" + i + ".wav").forEach(listening::take);
            }
        }

        assertThat(heard).hasAtLeastOneElementOfType(Heard.Complete.class);
        assertThat(heard).noneMatch(Heard.Spotted.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"是的，我是", "三十七度", "三十六度五", "没有", "是的，在家", "挺好的", "不太严重", "老伴身体也不错"})
    void everydayAnswersAreNotBentIntoDanger(String answer) {
        var phrases = List.of("我是累赘", "气短", "气急", "喘不过气", "站不住", "半身不遂", "没意识");
        var voices =
                List.of(
                        SyllableVoices.resident(),
                        SyllableVoices.oldResident(),
                        SyllableVoices.youngResident());
        for (var voice : voices) {
            assertThat(heard(voice, answer, 0, phrases)).noneMatch(Heard.Spotted.class::isInstance);
        }
    }

    /** By a tenth of a degree somebody has a fever or none. */
    @ParameterizedTest
    @MethodSource("temperatures")
    void everyTemperatureIsHeardInOurOwnVoices(String temperature) {
        assertThat(heardInOurOwnVoices(temperature)).containsOnly(temperature);
    }

    static Stream<String> temperatures() {
        return Stream.of("三十六", "三十七", "三十八", "三十九")
                .flatMap(whole ->
                        "零一二三四五六七八九"
                                .codePoints()
                                .mapToObj(Character::toString)
                                .flatMap(tenth ->
                                        Stream.of(
                                                "体温" + whole + "点" + tenth, whole + "度" + tenth)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五十八记下了",
                "五十记下了",
                "一百一十八记下了",
                "一百二十七记下了",
                "血氧九十五",
                "脉搏八十五次",
                "脉搏九十三次",
                "早上十一点半",
                "下午十一点二十分",
                "早上九点二十分",
                "到四月二十八号",
                "到七月十号",
                "到十二月十一号"
            })
    void countsTimesAndDatesAreHeardInOurOwnVoices(String said) {
        assertThat(heardInOurOwnVoices(said)).containsOnly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一百一十八，记下了。", "六十九，记下了。", "体温是四十一度四，对吗？", "您的隔离到八月十七日。"})
    void numbersThatWeSpeakAreHeardBack(String prompt) {
        assertThat(transcript(heard(SyllableVoices.caller(), prompt, 10, List.of())))
                .isEqualTo(prompt.replaceAll("[，。？]", ""));
    }

    private static List<String> heardInOurOwnVoices(String said) {
        return Stream.of(
                        SyllableVoices.caller(),
                        SyllableVoices.resident(),
                        SyllableVoices.oldResident(),
                        SyllableVoices.youngResident())
                .map(voice -> transcript(heard(voice, said, 12, List.of())))
                .toList();
    }

    private static List<Heard> heard(
            SpeechSynthesizer voice, String said, int framesOfSilenceBefore, List<String> phrases) {
        var heard = new ArrayList<Heard>();
        try (var listening =
                recognizers.recognizer().listen(Language.MANDARIN, phrases, heard::add)) {
            for (int i = 0; i < framesOfSilenceBefore; i++) {
                listening.take(AudioFrame.silence());
            }
            voice.speak(Utterance.of(said, Language.MANDARIN)).frames().forEach(listening::take);
        }
        return heard;
    }

    private static String transcript(List<Heard> heard) {
        return heard.stream()
                .filter(Heard.Complete.class::isInstance)
                .map(each -> ((Heard.Complete) each).transcript().text())
                .collect(Collectors.joining());
    }

    /**
     * A recognizer says that an utterance is over after a pause; the next word may begin just then.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aWordBehindAPauseIsNotCutWhereverThePauseEnds(int framesBefore) {
        var heard = heard(SyllableVoices.caller(), "好的，晚上七点二十分再打给您。", framesBefore, List.of());

        assertThat(heard)
                .filteredOn(Heard.Complete.class::isInstance)
                .extracting(each -> ((Heard.Complete) each).transcript().text())
                .asString()
                .contains("晚上");
    }

    @Test
    void phrasesThatTheVocabularyCannotSpellAreNamed() {
        assertThat(recognizers.notSpottable(Language.ENGLISH, List.of("blue lips", "zyzzyva bite")))
                .containsExactly("zyzzyva bite");
        assertThat(recognizers.notSpottable(Language.MANDARIN, List.of("上气不接下气"))).isEmpty();
    }

    @Test
    void nobodyListensAfterTheModelsAreClosed() {
        var closed = VoskRecognizers.open(StarterModelsFixture.models());
        var recognizer = closed.recognizer();
        closed.load(Language.ENGLISH);
        closed.close();

        assertThatThrownBy(() -> recognizer.listen(Language.ENGLISH, List.of(), _ -> {}))
                .isInstanceOf(SpeechUnavailableException.class);
    }

    private static List<String> transcripts(int first) {
        var evaluation = new SpeechEvaluation(recognizers.recognizer(), Language.MANDARIN);
        return IntStream.range(0, 6)
                .map(i -> 3 * ((first + i) % 6))
                .mapToObj(i -> RecordingsFixture.clip("zh-synthetic-noisy/" + i + ".wav"))
                .map(evaluation::hear)
                .toList();
    }
}
