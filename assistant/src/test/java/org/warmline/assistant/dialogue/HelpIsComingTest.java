package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.understanding.Understanding;

/** Whoever is in danger is left alone only if help comes to them, and never in doubt. */
class HelpIsComingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "救护车已经到了",
                "救护车在路上了",
                "我已经打了120",
                "已经打了",
                "打过了",
                "打通了，他们马上来",
                "儿子给我叫了救护车",
                "正在打120",
                "正在打",
                "I have called an ambulance",
                "my son called them already",
                "I just called",
                "the ambulance is on its way",
                "they are on their way",
                "the paramedics are here",
            })
    void whoHasHelpIsNotKept(String said) {
        assertThat(afterADanger(said)).isInstanceOf(Step.Close.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我打过了，没人接",
                "已经打了，打不通",
                "正在打电话，一直占线",
                "打过了，他们说来不了",
                "打通了，可是他们说没车",
                "救护车到了，可是上不来",
                "救护车来了又走了",
                "叫了救护车，他们不肯来",
                "I called but nobody answers",
                "I called and the line is busy",
                "I called an ambulance but they are not coming",
                "I've called and they hung up",
                "I called them and I'm on hold",
                "I called no one answers",
                "I called an ambulance and I am still waiting",
                "打过了，还在等",
            })
    void whoReachesNobodyIsToldTheNumberAgain(String said) {
        assertThat(words(afterADanger(said))).containsAnyOf("要打的号码是幺二零", "The number to call is");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "救护车来了吗",
                "救护车什么时候到了没有",
                "我在打电话给谁",
                "我在打电话呢",
                "刚刚打了针",
                "我昨天打过了",
                "家里人都打过疫苗了",
                "已经给儿子打了电话",
                "快递的车到了",
                "要是救护车来了呢",
                "it is there all the time",
                "it is coming and going",
                "they are here, the kids",
                "my wife called the neighbour",
                "I called you people yesterday",
                "should I have called an ambulance",
                "I'll wait until the ambulance is here",
            })
    void whatSaysNothingOfHelpIsNoGoodbye(String said) {
        assertThat(afterADanger(said)).isNotInstanceOf(Step.Close.class);
    }

    private static Step afterADanger(String said) {
        boolean chinese = said.codePoints().anyMatch(Character::isIdeographic);
        var language = chinese ? Language.MANDARIN : Language.ENGLISH;
        var resident = new ResidentFacts("王女士", "东湖街道办事处", language, 50, false);
        var moment = RandomCall.DIALOGUE.begin(Scripts.daily(), resident, RandomCall.TODAY);
        for (var reply :
                chinese
                        ? new String[] {"是的", "我胸口疼得厉害", said}
                        : new String[] {"yes", "I have crushing chest pain", said}) {
            var meaning = Understanding.standard().read(reply, language, moment.state().setting());
            moment = RandomCall.DIALOGUE.next(moment.state(), new Input.Said(meaning));
        }
        return moment.step();
    }

    private static String words(Step step) {
        return step instanceof Step.Ask ask ? String.join(" ", ask.say()) : "";
    }
}
