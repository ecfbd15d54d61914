package org.warmline.knowledge.reader;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a clause looks like.
 *
 * @param counts how often each of the kinds of thing occurs that a question may ask for
 * @param opening what it begins with
 * @param closing what it ends with
 */
@SuppressWarnings("ArrayRecordComponent") // counted once, read often, never changed
record Traits(byte[] counts, int opening, int closing) {

    private static final Pattern ANCHOR = Pattern.compile("[\\^$]|\\\\b");

    private static final List<Pattern> KINDS =
            List.of(
                    Pattern.compile("\\d"),
                    Pattern.compile(
                            "\\d+\\s*[年月日]|\\d+[:：]\\d\\d|\\d+时|[上下]午|即日|今日|当天|春节|期间|之日|[零一二三四五六七八九十]+[月日]"),
                    Pattern.compile(
                            "\\d+\\s*(个)?(天|日|小时|分钟|周|月|年)(内|以内|以上|后|前|期)?|[一二三四五六七八九十]+(天|周|个月|年)"),
                    Pattern.compile(
                            "\\d{3,4}[-—]\\d{6,8}|\\d{7,}|\\b1\\d{4}\\b|12\\d{3}|110|120|电话|热线"),
                    Pattern.compile("[\\d.]+\\s*[%％‰]|百分之"),
                    Pattern.compile("[\\d.]+\\s*[万亿千百]?(余|多)?元"),
                    Pattern.compile(
                            "[\\d.]+\\s*[万亿千百]?(余|多)?(人|名|例|家|户|个|件|只|吨|台|套|辆|项|条|次|批|张|份|公斤|平方米)"),
                    Pattern.compile("www|http|\\.com|\\.cn|APP|app|公众号|微信|网站|网址|平台|小程序"),
                    Pattern.compile("局|委|部|办|厅|政府|医院|中心|公司|企业|银行|学校|社区|指挥部|小组|单位|机构"),
                    Pattern.compile("人员|患者|群众|居民|职工|医务|市民|学生|家庭|旅客|者$|人$"),
                    Pattern.compile(
                            "[一二三四五六七八九]是|^\\d+[.、．)）]|^[(（][一二三四五六七八九十\\d]+[)）]|第[一二三四五六七八九十]+|首先|其次|同时|此外"),
                    Pattern.compile("因为|由于|为了|目的|以便|从而|避免|防止|减少"),
                    Pattern.compile("应|必须|不得|严禁|禁止|要求|需要|可以|可在|允许|一律"));

    private static final List<Pattern> OPENINGS =
            List.of(
                    Pattern.compile("[一二三四五六七八九]是|第[一二三四五六]"),
                    Pattern.compile("\\d+[.、．)）]|[(（][一二三四五六七八九十\\d]+[)）]|[①-⑩]"),
                    Pattern.compile("[一二三四五六七八九十]+、"),
                    Pattern.compile("\\d"),
                    Pattern.compile("通过|采取|采用|利用|依托|运用|实行|实施|开展|组织"),
                    Pattern.compile("对|针对|凡|如|若|因|在"),
                    Pattern.compile("要|应|须|必须|不得|严禁|禁止|可|一律|可以"),
                    Pattern.compile("加强|加大|强化|严格|全面|积极|做好|落实|建立|完善|推进|推行|优化"),
                    Pattern.compile("将|把|由|向|从|自|按|按照|根据|依据|以|为|于"),
                    Pattern.compile("并|且|同时|及|或|其中|此外|另外|而|也|还"),
                    Pattern.compile("即日|今|目前|截至|近日|日前|记者"),
                    Pattern.compile("是|指|包括|主要|分别"),
                    Pattern.compile("据|据悉|表示|指出|介绍|强调|通知|关于"),
                    Pattern.compile("免|减|延|缓|给予|提供|支持|发放|补|鼓励"),
                    Pattern.compile("各|全|本|该|其|市|省|县|区|我"));

    private static final List<Pattern> CLOSINGS =
            List.of(
                    Pattern.compile("(包括|如下|为|是|有|即|指|于|分别)$"),
                    Pattern.compile("(表示|指出|介绍|强调|要求|提出|明确|规定|通知|称|说|悉)$"),
                    Pattern.compile("(措施|举措|政策|内容|条件|要求|原则|做法|方式|材料|范围|标准|时间|电话|地址|对象)$"),
                    Pattern.compile("(的|等)$"),
                    Pattern.compile("(后|前|时|期间|情况下|之日起|起|中|上|下|内)$"),
                    Pattern.compile("\\d$"));

    static final int KIND_COUNT = KINDS.size();

    /** The kinds whose words are told by the beginning or the end of a text or of a word. */
    private static final Set<Integer> AT_AN_END =
            IntStream.range(0, KIND_COUNT)
                    .filter(kind -> ANCHOR.matcher(KINDS.get(kind).pattern()).find())
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());

    static Traits of(String clause) {
        return new Traits(counts(clause), opening(clause), closing(clause));
    }

    /**
     * The same for a part of the clause. What does not occur in the clause does not occur in a part
     * of it, unless it depends on where the part begins or ends.
     */
    byte[] countsIn(String part) {
        var own = new byte[KIND_COUNT];
        for (int kind = 0; kind < KIND_COUNT; kind++) {
            boolean mayOccur = counts[kind] > 0 || AT_AN_END.contains(kind);
            own[kind] = mayOccur ? count(kind, part) : 0;
        }
        return own;
    }

    private static byte[] counts(String words) {
        var counts = new byte[KIND_COUNT];
        for (int kind = 0; kind < KIND_COUNT; kind++) {
            counts[kind] = count(kind, words);
        }
        return counts;
    }

    private static byte count(int kind, String words) {
        byte count = 0;
        var found = KINDS.get(kind).matcher(words);
        while (count < Byte.MAX_VALUE && found.find()) {
            count++;
        }
        return count;
    }

    private static int opening(String clause) {
        for (int i = 0; i < OPENINGS.size(); i++) {
            if (OPENINGS.get(i).matcher(clause).lookingAt()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int closing(String clause) {
        for (int i = 0; i < CLOSINGS.size(); i++) {
            if (CLOSINGS.get(i).matcher(clause).find()) {
                return i + 1;
            }
        }
        return 0;
    }
}
