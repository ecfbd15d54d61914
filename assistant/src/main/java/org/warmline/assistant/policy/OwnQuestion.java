package org.warmline.assistant.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/** Questions that no document answers but the resident's own record. */
public enum OwnQuestion {
    LAST_DAY(
            "隔离.{0,6}(还有|还要|还剩|剩|到|满).{0,4}(几天|多久|几号|哪天|多少天|什么时候|啥时候)"
                    + "|还(要|有|剩|得|需要).{0,4}(几天|多久|多少天)"
                    + "|(什么时候|啥时候|哪天|几号|何时|还有几天|还要几天|还要多久|多久)[我们就才可以能会够]*"
                    + "(解除|解封|结束|到期|隔离完|满)"
                    + "|我[们]?.{0,4}(什么时候|啥时候|哪天|几号|何时)[就才可以能会够]*(出去|出门|自由|上班)[了呢啊呀吗]*[?？。!！]*$"
                    + "|^(什么时候|啥时候|哪天|几号)[就才可以能会够]*(出去|出门|自由)[了呢啊呀吗]*[?？。!！]*$"
                    + "|(我的?|隔离的?)最后一天"
                    + "|\\b(when|what day|which day)\\b.{0,30}\\b(my|i|we)\\b.{0,30}"
                    + "\\b(quarantine|isolation|end|ends|over|finish|finished|released|free|done)\\b"
                    + "|\\bhow (long|many( more)? days)\\b.{0,30}\\b(i|my|we)\\b"
                    + "|\\bwhen (can|may|will) (i|we) (go out|leave|be free)\\W*$"
                    + "|\\bmy last day\\b"),
    NEXT_CALL(
            "(下次|下一次|下回|下个).{0,6}(什么时候|啥时候|几点|哪天|何时|多久|电话)"
                    + "|(什么时候|啥时候|几点|哪天|何时)[就才再可以能会还要]*.{0,4}(打电话|打来|打给我|来电话|电话来|回访|随访)"
                    + "|\\bnext call\\b"
                    + "|\\bwhen (will|do|are|is|would) (you|the|someone|somebody).{0,20}"
                    + "\\b(call|calling|ring|ringing|phone)\\b");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "老婆|老公|妻子|丈夫|爱人|孩子|儿子|女儿|爸|妈|父亲|母亲|爷爷|奶奶|邻居|朋友|同事|他|她|别人|密接"
                            + "|\\b(wife|husband|son|daughter|child|kid|mother|father|mum|mom|dad|"
                            + "neighbou?r|friend|he|she|they)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Pattern asked;

    OwnQuestion(String asked) {
        this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
    }

    /**
     * @param question as a whole one
     */
    public static Optional<OwnQuestion> in(String question) {
        if (OTHERS.matcher(question).find()) {
            return Optional.empty();
        }
        for (var kind : values()) {
            if (kind.asked.matcher(question).find()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
