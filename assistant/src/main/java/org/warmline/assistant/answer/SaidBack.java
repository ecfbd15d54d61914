package org.warmline.assistant.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mandarin has no word for yes: the verb of the question is said back. 量了吗 is answered with 量了 or
 * 没量, 疼吗 with 疼, 有点疼 or 不疼.
 */
final class SaidBack {

    private static final Pattern OPENING =
            Pattern.compile("^(?:嗯|哦|啊|是的|对|我|都|也|就|还|倒|是|已经|刚|早就|昨天|今天|前天|\\s)+");
    private static final Pattern DEGREE =
            Pattern.compile("^(?:有(?:一)?(?:点儿?|些)|一点儿?|稍微|比较|很|挺|特别|非常|蛮|老是?|经常|偶尔)");
    private static final Pattern CLOSING =
            Pattern.compile("(?:得(?:厉害|很)|一点儿?|几?次|的|了|过|着|啊|呢|吧|呀|哦|啦|呗|嘛|\\s)+$");
    private static final Pattern DENIAL = Pattern.compile("^(?:没有?|不(?:太|怎么|是很|大)?|未|从来?没有?|从不)");
    private static final Pattern DONE = Pattern.compile("^[^没不未别]{1,3}(?:了|过)$");

    private SaidBack() {}

    /** Empty if nothing of the question is said back. */
    static Optional<Boolean> yes(String question, String plain) {
        if (question.isEmpty() || !Plain.isHan(plain)) {
            return Optional.empty();
        }
        var said = OPENING.matcher(plain).replaceFirst("");
        var denial = DENIAL.matcher(said);
        boolean denied = denial.find();
        var rest = denied ? said.substring(denial.end()) : said;
        var core = CLOSING.matcher(DEGREE.matcher(rest).replaceFirst("")).replaceFirst("");
        boolean back = !core.isEmpty() && core.length() <= 4 && question.contains(core);
        if (back) {
            return Optional.of(!denied);
        }
        return DONE.matcher(said).matches() ? Optional.of(true) : Optional.empty();
    }
}
