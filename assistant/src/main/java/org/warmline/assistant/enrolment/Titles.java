package org.warmline.assistant.enrolment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.resident.Salutation;

/** Surnames and titles: what of a name may be said before anything is confirmed. */
final class Titles {

    private static final Set<String> DOUBLE_SURNAMES =
            Set.of(
                    "欧阳", "司马", "上官", "诸葛", "司徒", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙",
                    "东方", "端木", "独孤", "南宫", "西门", "轩辕", "赫连", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于",
                    "太叔", "申屠", "钟离", "闻人", "东郭", "呼延", "百里", "拓跋", "第五");

    private static final List<String> AFTER_A_SURNAME =
            List.of(
                    "先生", "女士", "小姐", "太太", "夫人", "奶奶", "爷爷", "婆婆", "阿姨", "叔叔", "伯伯", "大爷", "大妈",
                    "大叔", "大姐", "大哥", "老师", "医生", "小朋友", "同学", "师傅");

    private static final Set<String> BEFORE_A_SURNAME =
            Set.of("mr", "ms", "mrs", "miss", "mx", "dr", "prof");

    private Titles() {}

    /** Of 欧阳修 欧阳, of 王芳 王, of James Baker Baker, of Baker, James too. */
    static String surname(String name) {
        if (!Character.isIdeographic(name.codePointAt(0))) {
            return name.contains(",")
                    ? name.substring(0, name.indexOf(',')).strip()
                    : name.substring(name.lastIndexOf(' ') + 1);
        }
        int dot = name.indexOf('·');
        if (dot > 0) {
            return name.substring(0, dot);
        }
        boolean isDouble = name.length() > 2 && DOUBLE_SURNAMES.contains(name.substring(0, 2));
        return isDouble ? name.substring(0, 2) : Character.toString(name.codePointAt(0));
    }

    static boolean isLatin(String name) {
        return !Character.isIdeographic(name.codePointAt(0));
    }

    static Optional<String> byGender(String gender, boolean latin) {
        return switch (gender.toLowerCase(Locale.ROOT)) {
            case "男", "男性", "m", "male" -> Optional.of(latin ? "Mr" : "先生");
            case "女", "女性", "f", "female" -> Optional.of(latin ? "Ms" : "女士");
            default -> Optional.empty();
        };
    }

    /** Said where neither a title nor the gender is known. */
    static String unknown(boolean latin) {
        return latin ? "Mr or Ms" : "先生或女士";
    }

    /** 李女士 or Ms Baker; empty if no title is in it. */
    static Optional<Salutation> split(String text) {
        if (text.equals(unknown(true)) || text.equals(unknown(false))) {
            return Optional.empty();
        }
        for (var title : AFTER_A_SURNAME) {
            if (text.endsWith(title) && text.length() > title.length()) {
                var name = text.substring(0, text.length() - title.length());
                return Optional.of(new Salutation(surname(name), title));
            }
        }
        int blank = text.indexOf(' ');
        if (blank > 0) {
            var first = text.substring(0, blank);
            if (BEFORE_A_SURNAME.contains(first.toLowerCase(Locale.ROOT).replace(".", ""))) {
                return Optional.of(new Salutation(surname(text.substring(blank + 1)), first));
            }
        }
        return Optional.empty();
    }
}
