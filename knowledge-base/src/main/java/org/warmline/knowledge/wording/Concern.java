package org.warmline.knowledge.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a question turns on. "Who pays for my food" shares its words with "who brings my food", and
 * "is it illegal to go out" with "can I go out": a prepared reply that does not speak of money, or
 * of the law, answers another question. The same with whom or what a question is about: what one
 * resident may do says nothing of a neighbour.
 */
public enum Concern {
    MONEY(
            "(?<!骗)钱|费用|收费|免费|付费|自费|[医药饭菜房]费|疗费|报销|付款|买单|工资|薪|补贴|补助|赔"
                    + "|(?<![a-z])(?:pay|pays|paid|paying|cost|costs|price|prices|charged?|bills?|fees?|money"
                    + "|expens\\w+|salary|wages?|refund\\w*|afford)(?![a-z])"),
    LAW(
            "违法|犯法|犯不犯法|合法|违规|犯罪|罚|坐牢|判刑|拘留|被抓|抓[我人走起]|法律|有权|权力|权利|凭什么|起诉"
                    + "|\\b(?:illegal|legal|legally|law|laws|lawful|crime|criminal|fine|fined|punish\\w*"
                    + "|penalt\\w+|arrest\\w*|jail|prison|power to|my rights?|who can order)\\b"),
    BILLS(
            "房租|租金|月供|贷款|信用卡|保险|社保|水电|水费|电费|燃气费|话费|物业费|停车费|学费|车票|机票"
                    + "|\\b(?:rents?|mortgage|loans?|insurance|electricity|(?:water|gas|phone) bill|tuition"
                    + "|flights?|tickets?|visas?)\\b"),
    WHERE("哪里|哪儿|何处|什么地方|\\bwhere\\b"),
    REASON("为什么|为啥|为何|凭什么|原因|依据|理由|\\b(?:why|reason|basis|how come|what for)\\b"),
    DISMISSAL("开除|辞退|解雇|炒鱿鱼|\\b(?:fire me|fired|dismiss\\w*|sack(?:ed)?|lose my job)\\b"),
    VACCINE("疫苗|预防针|第[一二三四五1-5]针|加强针|\\b(?:vaccin\\w+|jabs?|booster|shots?)\\b"),
    INSTRUMENT(
            "体温[计表]|温度计|血压[计仪]|血糖[仪计]|血氧仪|制氧机|助听器|眼镜|假牙|轮椅|拐杖"
                    + "|\\b(?:thermometers?|blood pressure (?:monitor|meter)|oximeters?|hearing aids?"
                    + "|glasses|dentures|wheelchair)\\b"),
    TELEPHONE(
            "手机|充电|流量|宽带|上网|网络|话费"
                    + "|\\b(?:(?:my|mobile|cell) ?phone|charger?|charging|wi-?fi|internet|sim card)\\b"),
    CONTAGION(
            "传染|传给|传上|染上|被感染|感染[给我他她]|\\b(?:infect(?:ed|ing|ious)?|contagious|catch it"
                    + "|(?:give|pass) it (?:on )?to|spread)\\b"),
    CONSEQUENCE(
            "影响|后遗症|留下?记录|档案|耽误|连累|\\b(?:affect\\w*|consequences?|long-term|cost me|on my record)\\b"),
    ANIMAL("猫|狗|宠物|动物|\\b(?:cats?|dogs?|pets?|animals?)\\b"),
    CHILD(
            Words.KIN,
            "孩子|小孩|儿子|女儿|宝宝|宝贝|婴儿|娃|孙[子女]"
                    + "|\\b(?:child(?:ren)?|kids?|baby|babies|son|daughter|toddler|grand(?:child\\w*|son|daughter))\\b"),
    SPOUSE(
            Words.KIN,
            "老婆|老公|妻子|丈夫|爱人|老伴|太太|媳妇|\\b(?:wife|husband|spouse|partner|boyfriend|girlfriend)\\b"),
    ELDER(
            Words.KIN,
            "爸|妈|父亲|母亲|爷爷|奶奶|外公|外婆|姥|公公|婆婆|岳[父母]|老人|父母|爹"
                    + "|\\b(?:mother|father|mum|mom|dad|parents?|grand(?:mother|father|ma|pa)|granny|elderly)\\b"),
    SIBLING(Words.KIN, "哥|弟|姐姐|妹|姑|姨|舅|叔|伯|\\b(?:brother|sister|aunt|uncle|cousin)s?\\b"),
    FAMILY(
            Words.KIN,
            "家里人|家人|一家|同住|住一起|一起住|全家"
                    + "|\\b(?:family|relatives?|(?:live|lives|living) with|somebody at home|everyone at home)\\b"),
    OTHERS(
            Words.OTHERS,
            "邻居|朋友|同事|室友|同学|隔壁|别人|亲戚|(?<![其吉])[他她](?=[能可要会得是也])"
                    + "|\\b(?:neighbou?r|friend|colleague|room-?mate|flat-?mate|classmate)s?\\b"
                    + "|\\b(?:can|may|must|should|could|does|is) (?:he|she|they)\\b");

    /** Whoever feels ill, the advice is for who feels ill. */
    private static final Pattern WHAT_TO_DO =
            Pattern.compile(
                    "怎么办|咋办|怎么弄|咋整|怎么处理|该做什么"
                            + "|\\bwhat (?:do|should|can|must|shall) (?:i|we)\\b|\\bwhat (?:now|if)\\b|\\bwho (?:do|should) i\\b");

    private final String whom;
    private final Pattern words;

    Concern(String words) {
        this("", words);
    }

    Concern(String whom, String words) {
        this.whom = whom;
        this.words = Pattern.compile(words);
    }

    /** What a text speaks of. */
    public static Set<Concern> in(String text) {
        var uniform = Characters.uniform(text);
        var found = EnumSet.noneOf(Concern.class);
        for (var concern : values()) {
            if (concern.words.matcher(uniform).find()) {
                found.add(concern);
            }
        }
        return found;
    }

    /** What a question turns on. */
    public static Set<Concern> of(String question) {
        var asked = in(question);
        if (WHAT_TO_DO.matcher(Characters.uniform(question)).find()) {
            asked.removeIf(Concern::isPerson);
        }
        return asked;
    }

    /**
     * Whether something that speaks of these also speaks of this; the family is all who are kin.
     */
    public boolean isAmong(Set<Concern> spoken) {
        return spoken.contains(this) || (whom.equals(Words.KIN) && spoken.contains(FAMILY));
    }

    private boolean isPerson() {
        return !whom.isEmpty();
    }

    private static final class Words {

        static final String KIN = "kin";
        static final String OTHERS = "others";

        private Words() {}
    }
}
