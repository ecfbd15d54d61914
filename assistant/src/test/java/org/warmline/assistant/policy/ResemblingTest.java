package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.LabelledCase;
import org.warmline.assistant.understanding.LabelledCases;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.assistant.understanding.UnderstandingEvaluation;
import org.warmline.knowledge.index.Embedder;

class ResemblingTest {

    private static final QuestionKind SYMPTOMS = QuestionKind.SYMPTOMS;

    private static final Map<Language, Embedder> MODELS = new EnumMap<>(Language.class);

    private static Understanding understanding = Understanding.standard();

    @BeforeAll
    static void load() {
        for (var language : Language.values()) {
            MODELS.put(language, Resembling.model(language));
        }
        understanding =
                Understanding.standard()
                        .with(
                                new Resembling(
                                        language -> Optional.ofNullable(MODELS.get(language))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"zh-CN|漱口盂里一团一团的红"})
    void whatTheLexiconDoesNotKnowIsNoticed(String language, String said) {
        assertThat(
                        Understanding.standard()
                                .read(said, Language.ofTag(language), SYMPTOMS)
                                .dangers())
                .isEmpty();

        assertThat(perhaps(language, said)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-CN|我在看电视剧，挺好看的",
                "zh-CN|楼上天天装修，吵得很",
                "zh-CN|没有不舒服，吃得好睡得好",
                "zh-CN|年轻时钻过牛角尖想寻短见，那都过去了，如今快活着呢。",
                "zh-CN|要是嘴唇发紫该怎么办",
                "en|just watching the football",
                "en|what should I do if my chest starts to hurt"
            })
    void whatIsHarmlessIsLeftAlone(String language, String said) {
        assertThat(perhaps(language, said)).isEmpty();
    }

    /**
     * Written before the lexicons that read them, and learned from by nothing. What is read of the
     * unheard ones is what may be expected of words that nobody has foreseen. The unmet ones come
     * from the hand that then wrote the frames, which reads its own words better (before the frames
     * .38 and .40 of them): they say that nothing is lost, not how much is gained; their
     * look-alikes (7 and 8 of 54 were flagged) have been learned from since. Of the strangers'
     * replies .77 and .65 were read at the first try, and .90 and .71 noticed; the half that is
     * measured here has been learned from by nothing. Of the everyday replies, written before
     * anybody looked at the lexicons, .68 in English and .78 in Mandarin were exact at first; the
     * other half has been learned from.
     */
    @ParameterizedTest
    @CsvSource({
        "unheard-zh.jsonl, 0.65, 0.85, 0, 1",
        "unheard-en.jsonl, 0.53, 0.73, 0, 2",
        "unmet-zh.jsonl, 0.9, 0.96, 0, 8",
        "unmet-en.jsonl, 0.9, 0.94, 0, 9",
        "strangers-blind-zh.jsonl, 0.8, 0.96, 6, 0",
        "strangers-blind-en.jsonl, 0.64, 0.87, 3, 3",
        "everyday-blind-zh.jsonl, 1.0, 1.0, 1, 1",
        "everyday-blind-en.jsonl, 0.86, 0.86, 1, 2"
    })
    void howMuchMoreIsNoticedThanRead(
            String file, double read, double noticed, int lookAlikes, int askedAbout) {
        var cases =
                LabelledCases.read(
                        Path.of("src/test/resources/org/warmline/assistant/understanding", file));
        var figures =
                UnderstandingEvaluation.measure(understanding, cases, LabelledCase::said).figures();

        assertThat(figure(figures, "dangerRecall")).isGreaterThanOrEqualTo(read);
        assertThat(figure(figures, "dangerNoticed")).isGreaterThanOrEqualTo(noticed);
        assertThat(figure(figures, "lookAlikesFlagged")).isLessThanOrEqualTo((double) lookAlikes);
        assertThat(figure(figures, "lookAlikesAskedAbout"))
                .isLessThanOrEqualTo((double) askedAbout);
        assertThat(figure(figures, "dangersReadAbsent")).isZero();
    }

    /** If this fails, the lines were changed: run {@link ResemblingVectors}. */
    @Test
    void everyExampleHasItsOwnVector() {
        for (var language : Language.values()) {
            var model = Objects.requireNonNull(MODELS.get(language));
            var lines = Example.lines(language);
            var examples = Example.read(language);
            assertThat(examples).hasSameSizeAs(lines);
            for (int i = 0; i < lines.size(); i += lines.size() / 7) {
                var words = lines.get(i).split("\t", 2)[1];
                assertThat(examples.get(i).cosine(model.embed(words)))
                        .as("line %d of %s", i, language.tag())
                        .isGreaterThan(0.98);
            }
        }
    }

    @Test
    void untilTheModelIsThereNothingResemblesAnything() {
        var early = new Resembling(_ -> Optional.empty());

        assertThat(early.danger("像鱼离了水一样张着嘴", Language.MANDARIN)).isEmpty();
    }

    private static Optional<Finding.Perhaps> perhaps(String language, String said) {
        return understanding
                .read(said, Language.ofTag(language), SYMPTOMS)
                .all(Finding.Perhaps.class)
                .findFirst();
    }

    private static double figure(Map<String, Object> figures, String name) {
        return ((Number) Objects.requireNonNull(figures.get(name))).doubleValue();
    }
}
