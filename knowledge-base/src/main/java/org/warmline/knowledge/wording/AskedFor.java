package org.warmline.knowledge.wording;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The kind of thing that a question wants to hear. One question may want several. */
public enum AskedFor {
    TIME("什么时候|何时|什么时间|啥时候|几月|几号|几点|哪天|日期|期限|截止|时间|when|what (day|date|time)"),
    DURATION("多久|多长|几天|多少天|多少日|有效期|how long|how many days"),
    AMOUNT("多少|几[个家类项种方面人名次批]|比例|金额|标准是|how (many|much)"),
    PERSON("谁|什么人|哪些人|何人|人员|人群|对象|单位|部门|机构|企业|who"),
    PLACE("哪里|哪儿|何处|地点|地址|地方|网站|网址|平台|渠道|途径|公众号|where"),
    CONTACT("电话|热线|号码|账号|账户|邮箱|phone|number to call|hotline"),
    MEASURES("措施|举措|政策|做法|工作|部署|要求|规定|支持|服务|内容|原则|条件|材料|方面"),
    MANNER("如何|怎么|怎样|怎么办|方式|流程|程序|how (do|can|should|to)"),
    REASON("为什么|为何|原因|目的|意义|why"),
    DECISION("吗|是否|能否|能不能|可不可以|会不会|需不需要|^(can|may|must|do|does|is|are|should) "),
    LIST("哪些|哪几|包括|分别"),
    THING("什么|哪个|哪种|哪一");

    private final Pattern words;

    AskedFor(String words) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    public static Set<AskedFor> in(String question) {
        var found = EnumSet.noneOf(AskedFor.class);
        for (var kind : values()) {
            if (kind.words.matcher(question).find()) {
                found.add(kind);
            }
        }
        return found;
    }
}
