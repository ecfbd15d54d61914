package org.warmline.assistant.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the record answers, and what only sounds like it. */
class OwnQuestionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我什么时候解除隔离？",
                "我哪天能解除隔离",
                "什么时候能出门",
                "请问什么时候可以出去啊",
                "我什么时候能上班呢",
                "我的隔离什么时候结束",
                "隔离什么时候到期",
                "我们几号解封",
                "我隔离还有几天",
                "我还要隔离几天啊",
                "还要隔离多久",
                "还有几天",
                "还要多久啊？",
                "那还剩几天呢",
                "还有几天能出去",
                "还要在家待几天",
                "我还要多久才能解除",
                "我的最后一天是哪天",
                "When does my quarantine end?",
                "When will I be released?",
                "When can I go out?",
                "When can I leave the house?",
                "How long do I have to stay in quarantine?",
                "How many more days do I have to stay at home?",
                "How many days do I have left?",
                "How many days are left?",
                "How long until my isolation is over?",
                "When is the quarantine over?",
                "When am I free?",
                "Please tell me when my quarantine ends",
                "What is my last day?"
            })
    void theLastDayIsTheirs(String question) {
        assertThat(OwnQuestion.in(question)).contains(OwnQuestion.LAST_DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下次什么时候打电话？",
                "你们什么时候再打来",
                "下次电话是几点",
                "下一次回访是哪天",
                "下次什么时候",
                "明天几点打电话",
                "什么时候给我打电话",
                "When is the next call?",
                "What time is my next call?",
                "When will you call again?",
                "When are you calling back?",
                "when do you ring tomorrow"
            })
    void theNextCallIsTheirs(String question) {
        assertThat(OwnQuestion.in(question)).contains(OwnQuestion.NEXT_CALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发烧还要几天才退",
                "核酸结果还要多久出来",
                "我家药还有几天就吃完了怎么办",
                "还要多久出结果",
                "还有几天药就没了",
                "我的咳嗽还要多久才好",
                "什么时候打电话叫救护车",
                "什么时候打幺二零",
                "我什么时候可以打电话给社区医生",
                "下次核酸什么时候做",
                "下次什么时候测体温",
                "下次送菜是什么时候",
                "隔离期间多久测一次体温",
                "隔离期间要多久消毒一次",
                "解除隔离以后几天能上班",
                "隔离期满之后多久做核酸",
                "我解除隔离后什么时候能上班",
                "隔离证明什么时候给我",
                "疫情什么时候结束",
                "小区什么时候解封",
                "孩子什么时候能出门",
                "我老婆还要隔离几天",
                "密接要隔离几天",
                "快递还要几天到",
                "超市什么时候能去",
                "How long should I wash my hands?",
                "How long do I have to wait for my test result?",
                "How long will my fever last?",
                "How many days do I take my tablets?",
                "When do you call an ambulance?",
                "When should I call the doctor?",
                "When will you call it a fever?",
                "What happens when I am released?",
                "What should I do when my quarantine is over?",
                "How long does the virus stay on my door?",
                "How long after my quarantine can I travel?",
                "When will my parcel be free of virus?",
                "When is my next swab?",
                "When will they bring my food?",
                "When does my wife leave quarantine?",
                "Should I mention it in the next call?",
                "How many days of food should I have?",
                "How long are we contagious?"
            })
    void whatOnlySoundsLikeItIsLookedUp(String question) {
        assertThat(OwnQuestion.in(question)).isEmpty();
    }
}
