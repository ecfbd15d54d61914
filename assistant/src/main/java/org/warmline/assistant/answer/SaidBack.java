package org.warmline.assistant.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private static final Pattern NEGATION = Pattern.compile("(?:没有?|不|未|无法)(?:太|怎么|大)?$");
    private static final Pattern OR_NOT = Pattern.compile("没有?[?？。，,\\s]*$");
    private static final Pattern DONE = Pattern.compile("^[^没不未别]{1,3}(?:了|过)$");

    private SaidBack() {}

    /** Empty if nothing of the question is said back. */
    static Optional<Boolean> yes(String question, String plain) {
        if (question.isEmpty() || !Plain.isHan(plain)) {
            return Optional.empty();
        }
        var verb = Verb.in(plain);
        boolean back =
                !verb.core().isEmpty()
                        && verb.core().length() <= 4
                        && question.contains(verb.core());
        if (back) {
            return Optional.of(!verb.denied());
        }
        return DONE.matcher(verb.said()).matches() ? Optional.of(true) : Optional.empty();
    }

    /**
     * The answer to a question in the negative: who cannot, answers 您不能平躺吗 with 不能, and that is a
     * yes. Empty unless the verb that stands negated in the question is said back.
     */
    static Optional<Boolean> yesToNegative(String question, String plain) {
        if (question.isEmpty() || !Plain.isHan(plain)) {
            return Optional.empty();
        }
        var verb = Verb.in(plain);
        var core = verb.isBareNone() ? "有" : verb.core().replaceFirst("^可以", "能");
        if (core.isEmpty()) {
            return Optional.empty();
        }
        var asked = OR_NOT.matcher(question).replaceFirst("").replace("可以", "能");
        var places = IntStream.range(0, asked.length()).filter(at -> asked.startsWith(core, at));
        var negated = places.mapToObj(at -> isNegated(asked.substring(0, at), core)).toList();
        return negated.isEmpty() || negated.contains(false)
                ? Optional.empty()
                : Optional.of(verb.denied());
    }

    /** Right after a negation; 能不能 and 有没有 are none. */
    private static boolean isNegated(String before, String core) {
        var negation = NEGATION.matcher(before);
        return negation.find()
                && !before.substring(0, negation.start()).endsWith(core.substring(0, 1));
    }

    /**
     * The verb of a reply.
     *
     * @param core without what opens, denies, weighs and closes it
     */
    private record Verb(String said, boolean denied, String core) {

        static Verb in(String plain) {
            var said = OPENING.matcher(plain).replaceFirst("");
            var denial = DENIAL.matcher(said);
            boolean denied = denial.find();
            var rest = denied ? said.substring(denial.end()) : said;
            var core = CLOSING.matcher(DEGREE.matcher(rest).replaceFirst("")).replaceFirst("");
            return new Verb(said, denied, core);
        }

        /** 没有, 没. */
        boolean isBareNone() {
            return denied && core.isEmpty() && said.startsWith("没");
        }
    }
}
