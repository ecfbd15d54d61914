package org.warmline.assistant.policy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Questions that no document answers but the resident's own record. Only what speaks of the
 * quarantine or of our call, or of nothing else at all, is one: how long a fever lasts or when the
 * next test is due the record does not say.
 */
public enum OwnQuestion {
    LAST_DAY(
            Words.SPAN_OF_QUARANTINE
                    + "|"
                    + Words.DAY_OF_RELEASE
                    + "|"
                    + Words.BARE_SPAN
                    + "|(我的?|隔离的?)最后一天"
                    + "|"
                    + Words.ENGLISH_RELEASE
                    + "|"
                    + Words.ENGLISH_BARE_SPAN
                    + "|\\bmy last day\\b"),
    NEXT_CALL(
            "(下次|下一次|下回|下个).{0,6}(电话|打来|打给我|回访|随访|联系我)"
                    + "|(下次|下一次|下回)(是|在)?"
                    + Words.WHEN
                    + "(再|会|还)*(打|打来|打给我|打电话.{0,3}|来电话?|联系我?)?"
                    + Words.END
                    + "|"
                    + Words.WHEN
                    + "[就才再又可以能会还要]*(你们?|您)?(再|会)?(给我|跟我)?(再|会)?"
                    + "(打电话|打来|打给我|来电话|电话来|回访|随访)"
                    + "|\\b(when|what time|what day|which day|how long)\\b.{0,30}\\bnext call\\b"
                    + "|\\bnext call\\b.{0,12}\\b(when|what time|what day|which day)\\b"
                    + "|\\bwhen (will|do|are|is|would) (you|the|someone|somebody)( \\w+){0,3}?"
                    + " (call|calling|ring|ringing|phone|phoning)"
                    + "( me| us| back| again| next| tomorrow| today)*\\W*$");

    private static final Pattern OTHERS =
            Pattern.compile(
                    "老婆|老公|妻子|丈夫|爱人|孩子|儿子|女儿|爸|妈|父亲|母亲|爷爷|奶奶|邻居|朋友|同事|他|她|别人|密接"
                            + "|\\b(wife|husband|son|daughter|child|kid|mother|father|mum|mom|dad|"
                            + "neighbou?r|friend|he|she|they)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Of them a document tells, or a person; the record does not. */
    private static final Pattern OTHER_THINGS =
            Pattern.compile(
                    "核酸|检测|抗原|检查|化验|结果|报告|烧|咳|嗽|疼|痛|吐|拉肚|症状|病|药|疫苗|医|诊|救护|急救|120|一二零|幺二零"
                            + "|110|菜|饭|快递|包裹|外卖|垃圾|洗|消毒|通风|口罩|体温|量一?次|证明|工资|补贴|小区|楼|学校|上学|开学"
                            + "|店|超市|地铁|公交|活动"
                            + "|(满|解除|解封|结束|完|隔离)了?(之?后|以后|的时候|那天)"
                            + "|给(你们|您|社区|居委|街道|单位|公司)"
                            + "|\\b(test(s|ed|ing)?|results?|swabs?|fever|temperature|cough(ing)?|symptoms?|pain|sick"
                            + "|ill|medicines?|medication|pills?|tablets?|vaccin\\w+|jabs?|doctors?|hospital"
                            + "|ambulance|emergency|wash(ing)?|clean(ing)?|disinfect\\w*|masks?|food|parcels?"
                            + "|deliver(y|ies)|rubbish|garbage|certificates?|pay|school"
                            + "|after (i|we|my|our|the) |building|shops?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Pattern asked;

    OwnQuestion(String asked) {
        this.asked = Pattern.compile(asked, Pattern.CASE_INSENSITIVE);
    }

    /**
     * @param question as a whole one
     */
    public static Optional<OwnQuestion> in(String question) {
        if (OTHERS.matcher(question).find() || OTHER_THINGS.matcher(question).find()) {
            return Optional.empty();
        }
        for (var kind : values()) {
            if (kind.asked.matcher(question).find()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** In which the two are asked. */
    private static final class Words {

        static final String END = "[了呢啊呀吗嘛哦的吧]*\\s*[?？。!！]*$";
        static final String WHEN = "(什么时候|啥时候|几点|几号|哪天|何时|多久|多会儿)";

        /** With these a question may begin, and no word of what it is about. */
        private static final String LEAD = "^[我们那请问就想知道一下啊嗯哦呃这个到底对了还 ，,、]*";

        private static final String SPAN = "(几天|多久|几号|哪天|哪一天|多少天|什么时候|啥时候|何时|几时)";
        private static final String CAN = "[我们就才可以能会够是要得的在]*";

        static final String SPAN_OF_QUARANTINE =
                "(隔离|居家|在家|家里|关在|关着).{0,6}(还有|还要|还得|还需要|还剩|剩|到|满|完).{0,4}"
                        + SPAN
                        + "|还(要|有|剩|得|需要).{0,8}(隔离|居家|关|在家待|在家呆).{0,4}"
                        + SPAN
                        + "|还(要|有|剩|得|需要).{0,4}"
                        + SPAN
                        + CAN
                        + "(解除|解封|隔离|结束隔离|出去|出门|自由|出关)";

        static final String DAY_OF_RELEASE =
                "(还有几天|还要几天|还要多久|"
                        + SPAN
                        + ")"
                        + CAN
                        + "(解除|解封|隔离完|结束隔离|隔离(结束|期?满|到期)|出关|不用隔离)"
                        + "|隔离期?.{0,4}"
                        + SPAN
                        + CAN
                        + "(结束|到期|满|到头|完)"
                        + "|("
                        + LEAD
                        + "|我们?.{0,4})"
                        + SPAN
                        + CAN
                        + "(结束|到期|满|到头|出去|出门|自由|上班)"
                        + END;

        static final String BARE_SPAN =
                LEAD + "(还|剩)(要|有|剩|得|需要|下)*(几天|多久|多少天)" + CAN + "(结束|完|到期|到头|待|呆)?" + END;

        /** Where the question begins, not a "when" inside another one. */
        private static final String ASKS =
                "(?:^|[,.;!?] ?|\\b(?:tell me|know|ask|say|and|but|so|please|then|well|er|um) )";

        static final String ENGLISH_RELEASE =
                ASKS
                        + "(when|what day|which day|what date|how (long|many( more)? days))\\b.{0,30}"
                        + "\\b(my|i|we|our|i'm)\\b.{0,30}\\b(quarantine|quarantined|isolation|isolate"
                        + "|isolating|released?|free|stay(ing)? (at )?home|stay(ing)? (in(side)?|indoors)"
                        + "|locked (in|up)|go out(side)?\\W*$|leave( (the|my) (house|home|flat))?\\W*$"
                        + "|get out( of here)?\\W*$)"
                        + "|"
                        + ASKS
                        + "how (long|many( more)? days)\\b.{0,20}\\b(quarantine|isolation)\\b.{0,6}"
                        + "\\b(left|over|ends?|finished)\\b"
                        + "|"
                        + ASKS
                        + "(when|what day|which day) (does|is|will) (the )?(quarantine|isolation)"
                        + "( be)? (over|end|finished|done|lifted)\\W*$";

        static final String ENGLISH_BARE_SPAN =
                ASKS
                        + "how (long|many( more)? days|much longer)( more)?"
                        + "(( do (i|we)( still)? have| until it('s| is) over)( left| to go)?"
                        + "|( are| is)?( there)?( left| to go))\\W*$"
                        + "|"
                        + ASKS
                        + "when (am i|are we|will i be|will we be|is it|will it be)( finally)?"
                        + " (done|finished|free|out|over|released)\\W*$";

        private Words() {}
    }
}
