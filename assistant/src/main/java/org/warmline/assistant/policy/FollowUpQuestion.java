package org.warmline.assistant.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A short question that says only what is different from the one before it: "and my wife?" */
final class FollowUpQuestion {

    private static final Pattern SHORT =
            Pattern.compile(
                    "(?:那么?|还有|要是|如果)?\\s*([\\p{IsHan}]{1,8}?)(?:呢|咋样|怎么样|也一样吗|也是吗)[?？。啊]*");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "(?:and |what about |how about )+(.{1,40}?)[?.]*", Pattern.CASE_INSENSITIVE);
    private static final String KIN =
            "老婆|老公|妻子|丈夫|爱人|孩子|小孩|宝宝|儿子|女儿|爸爸?|妈妈?|父亲|母亲|爷爷|奶奶|外公|外婆|老人|家里人|家人";
    private static final String ENGLISH_KIN =
            "wife|husband|partner|child|children|kids?|baby|son|daughter|father|mother|mum|mom|dad"
                    + "|parents|grandmother|grandfather|family";

    /** The person of whom the question before was asked. */
    private static final Pattern SELF =
            Pattern.compile("(?:我|咱)(?:们|家)?的?(?:" + KIN + ")?|(?:" + KIN + ")");

    private static final Pattern ENGLISH_SELF =
            Pattern.compile(
                    "\\b(?:(?:my|our) (?:" + ENGLISH_KIN + ")|I|we)\\b", Pattern.CASE_INSENSITIVE);

    private FollowUpQuestion() {}

    /**
     * @param before the question that was asked before; empty if there was none
     */
    static String inFull(String question, String before) {
        if (before.isEmpty()) {
            return question;
        }
        var chinese = SHORT.matcher(question.strip());
        if (chinese.matches()) {
            return put(chinese.group(1), before, SELF, "");
        }
        var english = ENGLISH.matcher(question.strip());
        return english.matches() ? put(english.group(1), before, ENGLISH_SELF, " ") : question;
    }

    private static String put(String other, String before, Pattern self, String gap) {
        var found = self.matcher(before);
        return found.find()
                ? found.replaceFirst(Matcher.quoteReplacement(other))
                : other + gap + before;
    }
}
