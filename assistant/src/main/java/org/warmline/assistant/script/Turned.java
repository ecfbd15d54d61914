package org.warmline.assistant.script;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;

/** A question turned into what somebody says who answers it: of oneself, with a yes, with a no. */
final class Turned {

    /** 能不能, 能否: neither yes nor no. */
    private static final Pattern UNDECIDED = Pattern.compile("(能够?|会|可以|想|愿意)不\\1|可不可以|能否|可否");

    private static final Pattern DENIABLE =
            Pattern.compile("(?<![不功可性])(?:能|可以|会|想|正常|清醒|清楚|顺畅|通畅|平稳|舒服)");

    private static final Pattern NEGATIVE_MANDARIN =
            Pattern.compile(
                    "(?<!有)没有(?![?？。]*$)|不能|无法|不可以|不会"
                            + "|(?:^|[您你])(?:最近|现在|今天|还|都|是)*(?:不(?!是)|没(?!有))");
    private static final Pattern NEGATIVE_ENGLISH =
            Pattern.compile(
                    "(?i)^(?:\\w+n[’']t|cannot)\\b"
                            + "|^\\w+ (?:you|your \\w+|it|there) (?:not|no|never)\\b"
                            + "|^you (?:\\w+n[’']t|cannot|\\w+ (?:not|no|never)|never)\\b");

    /** An English question, what a yes to it says, and what a no says. */
    private record Form(Pattern question, String yes, String no) {

        static Form of(String question, String yes, String no) {
            return new Form(Pattern.compile("(?i)^" + question + "$"), yes, no);
        }
    }

    private static final List<Form> ENGLISH =
            List.of(
                    Form.of("(?:can|could) you (.+)", "I can $1", "I can not $1"),
                    Form.of("are you (.+)", "I am $1", "I am not $1"),
                    Form.of("do you (.+)", "I $1", "I do not $1"),
                    Form.of("have you been (.+)", "I have been $1", "I have not been $1"),
                    Form.of(
                            "(?:is|are) (?:your|the) (.+?) ((?:normal|regular|fine|ok|okay|easy"
                                    + "|clear|all right|well|as usual)\\b.*)",
                            "my $1 is $2",
                            "my $1 is not $2"));

    private Turned() {}

    /** True if some wording asks for what is not. */
    static boolean isNegative(Map<Language, String> texts) {
        return texts.keySet().stream().anyMatch(language -> isNegative(texts, language));
    }

    static boolean isNegative(Map<Language, String> texts, Language language) {
        var text = question(decided(texts.getOrDefault(language, "").strip()));
        return switch (language) {
            case MANDARIN -> NEGATIVE_MANDARIN.matcher(text).find();
            case ENGLISH -> NEGATIVE_ENGLISH.matcher(text).find();
        };
    }

    /** Without what is said after the question. */
    private static String question(String text) {
        return text.replaceFirst("(?s)(?<=[?？]).*", "");
    }

    static String decided(String text) {
        return UNDECIDED.matcher(text).replaceAll(it -> it.group(1) != null ? it.group(1) : "能");
    }

    static String ofOneself(String text, Language language) {
        return switch (language) {
            case MANDARIN ->
                    decided(text)
                            .replaceAll("您|你", "我")
                            .replaceAll("有没有|是不是|是否|有无|觉得|感到|[吗么?？]", "");
            case ENGLISH ->
                    text.replaceAll(
                                    "(?i)^(?:do|did|have|has|are|were|had) you"
                                            + "(?: currently| been| had)?\\b",
                                    "I have")
                            .replaceAll("(?i)\\byourself\\b", "myself")
                            .replaceAll("(?i)\\byour\\b", "my")
                            .replaceAll("(?i)\\byou\\b", "I")
                            .replace("?", "");
        };
    }

    /** What a yes says. */
    static String affirmed(String text, Language language) {
        return switch (language) {
            case MANDARIN -> ofOneself(text, language).replaceFirst("吧[。]?$", "");
            case ENGLISH -> english(text, Form::yes);
        };
    }

    /** What a no says. */
    static String denied(String text, Language language) {
        return switch (language) {
            case MANDARIN -> DENIABLE.matcher(affirmed(text, language)).replaceFirst("不$0");
            case ENGLISH -> english(text, Form::no);
        };
    }

    private static String english(String text, Function<Form, String> answer) {
        var bare = text.strip().replaceFirst("[?.\\s]+$", "");
        return ENGLISH.stream()
                .map(form -> turned(form, bare, answer.apply(form)))
                .filter(turned -> !turned.isEmpty())
                .findFirst()
                .map(turned -> ofOneself(turned, Language.ENGLISH))
                .orElseGet(() -> ofOneself(bare, Language.ENGLISH));
    }

    private static String turned(Form form, String question, String answer) {
        Matcher matcher = form.question().matcher(question);
        return matcher.matches() ? matcher.replaceFirst(answer) : "";
    }
}
