package org.warmline.assistant.understanding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English in one form: lower case, contractions written out, hyphens as spaces, one space round
 * every word and every mark.
 */
final class EnglishNormaliser implements Normaliser {

    private static final String BETWEEN = "(?:3[4-9]|4[0-2]|9[4-9]|10[0-9])";

    /** Any mark that people type for a decimal point, between a temperature and its one decimal. */
    private static final String DECIMAL =
            "(?<![0-9.,:])"
                    + BETWEEN
                    + "(?:[.,;:。，；：·][0-9](?![0-9:,]|[.][0-9]|\\s?(?:%|days?|times|people|hours?|am|pm|of))"
                    + "|\\s?[.,;:。，；：]\\s?[0-9](?=\\s?(?:$|[.,;!?。，；！？\\n]|°|℃|℉|[cCfF]\\b|degrees)))";

    private static final Pattern MARK = Pattern.compile("\\s?[^0-9\\s]\\s?");

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<decimal>"
                            + DECIMAL
                            + ")|[0-9]{1,6}(?:[.:][0-9]{1,4})?|[A-Za-z][A-Za-z0-9]{0,39}(?:['’][A-Za-z]{1,3})?"
                            + "|[.?!,;:…\\n—–]|[%°℃℉]");

    /** Contractions that lost their apostrophe, and those that are irregular. */
    private static final Map<String, String> WRITTEN_OUT =
            Map.ofEntries(
                    Map.entry("can't", "can not"),
                    Map.entry("cannot", "can not"),
                    Map.entry("cant", "can not"),
                    Map.entry("won't", "will not"),
                    Map.entry("wont", "will not"),
                    Map.entry("shan't", "shall not"),
                    Map.entry("ain't", "is not"),
                    Map.entry("aint", "is not"),
                    Map.entry("dont", "do not"),
                    Map.entry("doesnt", "does not"),
                    Map.entry("didnt", "did not"),
                    Map.entry("isnt", "is not"),
                    Map.entry("wasnt", "was not"),
                    Map.entry("arent", "are not"),
                    Map.entry("havent", "have not"),
                    Map.entry("hasnt", "has not"),
                    Map.entry("couldnt", "could not"),
                    Map.entry("im", "i am"),
                    Map.entry("ive", "i have"),
                    Map.entry("its", "it is"),
                    Map.entry("hes", "he is"),
                    Map.entry("shes", "she is"),
                    Map.entry("thats", "that is"),
                    Map.entry("let's", "let us"),
                    Map.entry("gonna", "going to"),
                    Map.entry("wanna", "want to"),
                    Map.entry("gotta", "got to"),
                    Map.entry("dunno", "do not know"),
                    Map.entry("wouldnt", "would not"),
                    Map.entry("shouldnt", "should not"),
                    Map.entry("werent", "were not"),
                    Map.entry("hadnt", "had not"),
                    Map.entry("theres", "there is"),
                    Map.entry("whats", "what is"),
                    Map.entry("theyre", "they are"),
                    Map.entry("weve", "we have"),
                    Map.entry("℃", "c"),
                    Map.entry("℉", "f"),
                    Map.entry("%", "percent"),
                    Map.entry("°", "degrees"));

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "n't", " not",
                    "'m", " am",
                    "'re", " are",
                    "'ve", " have",
                    "'ll", " will",
                    "'d", " would",
                    "'s", " is");

    private final ClauseSplitter splitter;

    EnglishNormaliser(ClauseSplitter splitter) {
        this.splitter = splitter;
    }

    /** Words in the same form, without the marks round them. */
    static String plain(String words) {
        var uniform = unsplit(words).text();
        return uniform.substring(3, uniform.length() - 3).trim();
    }

    @Override
    public Uniform normalise(String said) {
        return splitter.split(unsplit(said));
    }

    private static Uniform unsplit(String said) {
        var builder = new Uniform.Builder(said).add(" . ", 0, 0);
        var tokens = TOKEN.matcher(said);
        while (tokens.find()) {
            add(token(tokens), tokens.start(), tokens.end(), builder);
        }
        if (endsWithMark(builder)) {
            builder.strengthen(lastMark(builder) == '?' ? '?' : '.');
        } else {
            builder.add(". ", said.length(), said.length());
        }
        return builder.build();
    }

    private static String token(Matcher tokens) {
        return tokens.group("decimal") == null
                ? tokens.group()
                : MARK.matcher(tokens.group()).replaceFirst(".");
    }

    private static void add(String token, int from, int to, Uniform.Builder builder) {
        char first = token.charAt(0);
        if (Character.isLetterOrDigit(first) || WRITTEN_OUT.containsKey(token)) {
            builder.add(
                    writtenOut(token.toLowerCase(java.util.Locale.ROOT).replace('’', '\'')),
                    from,
                    to);
            builder.add(' ', to, to);
            return;
        }
        char mark = first == '?' ? '?' : ".!;…\n".indexOf(first) >= 0 ? '.' : ',';
        if (!endsWithMark(builder)) {
            builder.add(mark, from, to).add(' ', to, to);
        } else if (builder.length() > 3 && mark != ',' && lastMark(builder) != '?') {
            builder.strengthen(mark);
        }
    }

    private static String writtenOut(String word) {
        var known = WRITTEN_OUT.get(word);
        if (known != null) {
            return known;
        }
        for (var ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length())
                        + ending.getValue();
            }
        }
        return word;
    }

    private static boolean endsWithMark(Uniform.Builder builder) {
        return Uniform.isMark(lastMark(builder));
    }

    private static char lastMark(Uniform.Builder builder) {
        return builder.beforeLast();
    }
}
