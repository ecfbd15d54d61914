package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.question.QuestionId;
import org.warmline.telephony.call.Reply.Keys;
import org.warmline.telephony.call.Reply.Silence;
import org.warmline.telephony.call.Reply.Words;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Utterance;

class OwedAnswersTest {

    private final QuestionId question = QuestionId.random();
    private final OwedAnswers owed =
            new OwedAnswers(
                    List.of(
                            answer(question),
                            answer(QuestionId.random(), "口罩在哪里领？"),
                            answer(QuestionId.random(), "垃圾几点收？")),
                    Phrases.load(),
                    Language.MANDARIN);

    @Test
    void theQuestionIsSaidWithItsAnswerAndItsSourceAndNoMoreThanTwoACall() {
        assertThat(String.join("", owed.sentences()))
                .startsWith("您上次问过：快递能放在门口吗。现在有答复了。可以，请快递员放在门口。这是社区答复上说的。");
        assertThat(owed.sentences().stream().filter(one -> one.contains("社区答复"))).hasSize(2);
    }

    @Test
    void whatWasSaidToTheEndCountsAsHeardOnce() {
        owed.weSay(said());

        assertThat(owed.repliedTo(new Silence(false)))
                .hasSize(2)
                .extracting(DueAnswer::question)
                .contains(question);
        assertThat(owed.repliedTo(new Silence(false))).isEmpty();
        assertThat(owed.wereHeard()).isEmpty();
    }

    @Test
    void whatWasSpokenOverIsStillOwed() {
        owed.weSay(said());

        assertThat(owed.repliedTo(new Words(words(), true))).isEmpty();
        assertThat(owed.wereHeard()).isEmpty();
    }

    @Test
    void whatAKeyCutOffIsStillOwed() {
        owed.weSay(said());

        assertThat(owed.repliedTo(new Keys("1", true))).isEmpty();
        assertThat(owed.wereHeard()).isEmpty();
    }

    @Test
    void whatDoesNotHoldAnyMoreWhenItIsToBeSaidIsLeftOutAndNotCountedAsHeard() {
        var turn =
                new Turn(
                        Turn.STATEMENT,
                        Stream.concat(said().stream(), Stream.of(line("再见。"))).toList(),
                        new Turn.Then.HangUp());

        var shorter = owed.withoutOutdated(turn, answer -> !answer.question().equals(question));
        owed.weSay(shorter.say());

        assertThat(shorter.say()).hasSizeLessThan(turn.say().size()).endsWith(line("再见。"));
        assertThat(owed.wereHeard())
                .extracting(DueAnswer::question)
                .hasSize(1)
                .doesNotContain(question);
    }

    @Test
    void whatWasNeverSaidIsStillOwed() {
        owed.weSay(List.of(line("您今天体温多少？")));

        assertThat(owed.wereHeard()).isEmpty();
    }

    private List<Utterance> said() {
        return owed.sentences().stream().map(OwedAnswersTest::line).toList();
    }

    private static Utterance line(String text) {
        return new Utterance(
                text, org.warmline.telephony.speech.Language.MANDARIN, Utterance.Pace.NORMAL);
    }

    private static Transcript words() {
        return new Transcript(org.warmline.telephony.speech.Language.MANDARIN, List.of());
    }

    private static DueAnswer answer(QuestionId question) {
        return answer(question, "快递能放在门口吗？");
    }

    private static DueAnswer answer(QuestionId question, String asked) {
        return new DueAnswer(
                question,
                new Reply(
                        Language.MANDARIN,
                        asked,
                        "可以，请快递员放在门口。",
                        new Reply.Grounds(
                                "社区答复", "", "", LocalDate.of(2026, 1, 1), Optional.empty())),
                "reply/1",
                1);
    }
}
