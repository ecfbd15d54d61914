package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;

/** Answers to what was asked in an earlier call. */
class EarlierQuestionsTest {

    private static final ResidentFacts WANG =
            new ResidentFacts("王女士", "东湖街道办事处", Language.MANDARIN, 71, false);
    private static final String ANSWER = "可以放在门口。";

    private final List<Step> steps = new ArrayList<>();
    private Moment moment =
            CallFixture.DIALOGUE.begin(
                    CallFixture.SCRIPT, WANG, LocalDate.of(2026, 11, 26), List.of(ANSWER));

    @Test
    void anAnswerIsToldOnceWhenTheScriptIsThrough() {
        resident("是我", "三十六度五", "没哪儿不舒服", "家里人都好");
        assertThat(told()).isEmpty();

        resident("一直在家", "没有", "挺好的", "没有", "没有");

        assertThat(told()).hasSize(1);
        assertThat(moment.state().isOver()).isTrue();
    }

    @Test
    void whoIsNotTheResidentIsToldNothing() {
        resident("你打错了");

        assertThat(told()).isEmpty();
    }

    @Test
    void inDangerNothingElseIsTold() {
        resident("是我", "三十六度五", "我喘不上气", "没有", "家里人都好", "一直在家", "没有", "挺好的", "没有", "没有");

        assertThat(told()).isEmpty();
    }

    @Test
    void anAnswerThatWaitsForTheNameIsNotLostByIt() {
        resident("什么时候能出门");
        var held = new Input.Answered(Input.Basis.DOCUMENT, List.of("十四天后。"));
        moment = CallFixture.DIALOGUE.next(moment.state(), held);
        resident("是我", "三十六度五", "没哪儿不舒服", "家里人都好", "一直在家", "没有", "挺好的", "没有", "没有");

        assertThat(told()).hasSize(1);
    }

    private void resident(String... lines) {
        for (var line : lines) {
            var open = moment.state().open();
            if (!open.equals(QuestionKind.NONE)) {
                var read = Understanding.standard().read(line, Language.MANDARIN, open);
                moment = CallFixture.DIALOGUE.next(moment.state(), new Input.Said(read));
                steps.add(moment.step());
            }
        }
    }

    private List<Step> told() {
        return steps.stream().filter(step -> said(step).contains(ANSWER)).toList();
    }

    private static List<String> said(Step step) {
        return switch (step) {
            case Step.Ask ask -> ask.say();
            case Step.Close close -> close.say();
            case Step.LookUp _ -> List.of();
        };
    }
}
