package org.warmline.assistant.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.warmline.assistant.language.Language;

class UnderstandingProperties {

    private static final List<QuestionKind> KINDS =
            List.of(
                    QuestionKind.NONE,
                    QuestionKind.IDENTITY,
                    QuestionKind.TEMPERATURE,
                    QuestionKind.SYMPTOMS,
                    QuestionKind.HOUSEHOLD,
                    QuestionKind.STAYED_HOME,
                    QuestionKind.CALLBACK,
                    new QuestionKind("symptom:chestPain"));

    private final Understanding understanding = Understanding.standard();

    @Property(tries = 300)
    void whateverIsSaidTheEvidenceLiesInsideTheWords(
            @ForAll("talk") String said,
            @ForAll Language language,
            @ForAll("kinds") QuestionKind asked) {
        var meaning = understanding.read(said, language, asked);

        assertThat(meaning.findings())
                .allSatisfy(finding -> {
                    assertThat(finding.evidence().from()).isBetween(0, said.length());
                    assertThat(finding.evidence().to()).isLessThanOrEqualTo(said.length());
                    assertThat(finding.evidence().confidence()).isBetween(0.0, 1.0);
                });
    }

    @Property(tries = 50)
    void anyCharactersAtAllAreReadWithoutFailure(@ForAll String said, @ForAll Language language) {
        assertThat(understanding.read(said, language, QuestionKind.SYMPTOMS).said())
                .isEqualTo(said);
    }

    @Property(tries = 100)
    void theWorkGrowsWithTheLengthOfTheTalkAndNoFaster(
            @ForAll @IntRange(min = 1, max = 100_000) int length) {
        var pieces = new ArrayList<Integer>();

        LongReply.read(
                "不".repeat(length),
                piece -> {
                    pieces.add(piece.length());
                    return new Meaning(piece, List.of());
                });

        assertThat(pieces).allMatch(piece -> piece <= LongReply.PIECE);
        assertThat(pieces.stream().mapToInt(Integer::intValue).sum())
                .isBetween(length, length + length / 8 + LongReply.PIECE);
    }

    @Property(tries = 5)
    void endlessTalkIsReadWithoutFailure(@ForAll("talk") String said, @ForAll Language language) {
        var endless = (said + " 不是没有喘 no not ").repeat(80);

        var meaning = understanding.read(endless, language, QuestionKind.SYMPTOMS);

        assertThat(meaning.findings())
                .allMatch(finding -> finding.evidence().to() <= endless.length());
    }

    @Example
    void longTalkMayBeCutWithinAShortForm() {
        endlessTalkIsReadWithoutFailure("没有没有yesterday can't 没有没有不三十八度二", Language.ENGLISH);
    }

    @Property(tries = 60)
    void aDangerAtTheEndOfLongTalkIsNotLost(@ForAll("padding") int padding) {
        var said = "今天天气不错".repeat(padding) + "。喘不上气";

        assertThat(understanding.read(said, Language.MANDARIN, QuestionKind.NONE).dangers())
                .isNotEmpty();
    }

    @Provide
    Arbitrary<Integer> padding() {
        return Arbitraries.integers().between(0, 300);
    }

    @Provide
    Arbitrary<QuestionKind> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<String> talk() {
        return Arbitraries.of(
                        "没有",
                        "不",
                        "我",
                        "老伴",
                        "胸口疼",
                        "喘不上气",
                        "三十八度二",
                        "昨天",
                        "如果",
                        "，",
                        "。",
                        "？",
                        " ",
                        "发烧",
                        "好了",
                        "no ",
                        "not ",
                        "my ",
                        "wife ",
                        "chest pain ",
                        "thirty seven ",
                        "point ",
                        "five ",
                        "yesterday ",
                        "if ",
                        ", ",
                        "37.5",
                        "…",
                        "😀",
                        "\n",
                        "過",
                        "Ａ",
                        "can't ",
                        "breathe ",
                        "half ",
                        "seven ",
                        "百",
                        "点")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
