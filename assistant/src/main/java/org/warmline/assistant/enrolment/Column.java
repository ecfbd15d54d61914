package org.warmline.assistant.enrolment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a list can say of a resident, and under which headings people write it. */
public enum Column {
    NAME("姓名 名字 住户姓名 居民姓名 人员姓名 隔离人员姓名 name fullname residentname"),
    SURNAME("姓 姓氏 surname lastname familyname"),
    PHONE(
            "手机号 手机 手机号码 电话 电话号码 联系电话 联系方式 联系号码 本人电话"
                    + " phone phonenumber mobile mobilenumber mobilephone telephone tel cell"),
    BIRTH_YEAR(
            "出生年份 出生年月 出生日期 出生年月日 出生 出生年 生日"
                    + " birthyear yearofbirth dateofbirth birthdate dob born"),
    GENDER("性别 sex gender"),
    TITLE("称呼 称谓 title salutation addressedas"),
    ADDRESS("地址 住址 家庭住址 家庭地址 居住地址 现住址 详细地址 隔离地址 门牌号 房号 address homeaddress"),
    GRID("网格 网格号 所属网格 网格编号 片区 grid gridid gridnumber"),
    LANGUAGE("语言 语种 language"),
    FROM(
            "隔离开始 隔离开始日期 隔离开始时间 开始隔离日期 隔离起始日期 起始日期 开始日期 开始时间"
                    + " quarantinefrom quarantinestart from start startdate firstday"),
    TO(
            "隔离结束 隔离结束日期 隔离结束时间 结束隔离日期 解除隔离日期 预计解除日期 解除日期 结束日期 结束时间"
                    + " quarantineto quarantineend quarantineuntil to until end enddate lastday"),
    HOUSEHOLD("家庭 家庭编号 家庭号 户号 户编号 household householdid householdnumber family"),
    LIVES_ALONE("独居 是否独居 独居老人 livesalone livingalone alone"),
    ANSWERED_BY("接听人 接听者 由谁接听 接电话的人 代接人 answeredby whoanswers"),
    ANSWERER("接听人称呼 接听人姓名 answerer answerername answerertitle"),
    ANSWERER_SURNAME("接听人姓 接听人姓氏 answerersurname answererlastname"),
    ANSWERER_TITLE("接听人称谓 answerersalutation answerermrorms"),
    HOURS("首选时间 首选时段 接听时间 方便时间 方便接听时间 希望来电时间" + " preferredhours preferredtime besttime"),
    OPTED_OUT(
            "不要机器打电话 不要机器打 不用机器打 机器不打 拒绝机器电话 人工打电话"
                    + " nocallsbymachine nomachinecalls nomachine donotcall optedout optout"),
    ZONE("时区 timezone zone"),
    ID_NUMBER(
            "身份证 身份证号 身份证号码 公民身份号码 证件号 证件号码 护照号"
                    + " idnumber idcard idcardnumber nationalid identitynumber passport passportnumber");

    private final String headings;

    Column(String headings) {
        this.headings = headings;
    }

    static Optional<Column> of(String heading) {
        var plain = plain(heading);
        for (var column : values()) {
            if (List.of(column.headings.split(" ")).contains(plain)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The heading that is written into a list: the first, so that it is read again. */
    String heading() {
        return headings.substring(0, headings.indexOf(' '));
    }

    /** Without blanks, stars, colons, and what stands in brackets. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)|\\[[^]]*]|【[^】]*】", "")
                .replaceAll("[\\s*:_./'-]+", "");
    }
}
