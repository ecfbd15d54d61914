package org.warmline.telephony.spoken;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way of saying: wherever the pattern stands, the words take its place. */
record Rewriting(Pattern pattern, Function<MatchResult, String> words) {

    static Rewriting of(String regex, Function<MatchResult, String> words) {
        return new Rewriting(Pattern.compile(regex), words);
    }

    /** Applies the rules one after another, each everywhere in the text. */
    static String all(List<Rewriting> rules, String text) {
        var result = text;
        for (var rule : rules) {
            result =
                    rule.pattern
                            .matcher(result)
                            .replaceAll(found -> Matcher.quoteReplacement(rule.words.apply(found)));
        }
        return result;
    }

    /** What the group matched, or nothing if it took no part. */
    static String group(MatchResult found, int number) {
        var text = found.group(number);
        return text == null ? "" : text;
    }
}
