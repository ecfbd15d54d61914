package org.warmline.assistant.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmline.assistant.language.Language;

/** A place in a list: 第二个, 二号, 最后一个, "the second one", "option two", "the last". */
final class Ordinals {

    private static final Pattern CHINESE =
            Pattern.compile(
                    "第([一二两三四五六七八九十\\d]{1,2})(?:个|项|种|条)?|选([一二三四五六七八九\\d])|([一二三四五六七八九\\d])号");
    private static final Pattern CHINESE_LAST = Pattern.compile("最后(?:那|一)?(?:一)?(?:个|项|种)");
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\\b"
                            + "|\\b(?:number|option|answer|choice) (\\w+)|^(\\w+)$");
    private static final Pattern ENGLISH_LAST = Pattern.compile("\\b(?:the )?last(?: one)?$");
    private static final List<String> NAMES =
            List.of(
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth");

    private Ordinals() {}

    /** The index, beginning with 0; empty if no place in a list of that size was said. */
    static Optional<Integer> in(String plain, int size, Language language) {
        var last =
                switch (language) {
                    case MANDARIN -> CHINESE_LAST;
                    case ENGLISH -> ENGLISH_LAST;
                };
        if (last.matcher(plain).find()) {
            return Optional.of(size - 1);
        }
        var place =
                switch (language) {
                    case MANDARIN -> chinese(plain);
                    case ENGLISH -> english(plain);
                };
        return place.filter(number -> number >= 1 && number <= size).map(number -> number - 1);
    }

    private static Optional<Integer> chinese(String plain) {
        if (plain.matches("[一二三四五六七八九\\d]")) {
            return number(plain, Language.MANDARIN);
        }
        return CHINESE.matcher(plain)
                .results()
                .findFirst()
                .flatMap(found ->
                        number(
                                found.group(1) != null
                                        ? found.group(1)
                                        : found.group(2) != null ? found.group(2) : found.group(3),
                                Language.MANDARIN));
    }

    private static Optional<Integer> english(String plain) {
        return ENGLISH.matcher(plain)
                .results()
                .findFirst()
                .flatMap(found -> {
                    if (found.group(1) != null) {
                        return Optional.of(NAMES.indexOf(found.group(1)) + 1);
                    }
                    var word = found.group(2) != null ? found.group(2) : found.group(3);
                    return number(word, Language.ENGLISH);
                });
    }

    private static Optional<Integer> number(String word, Language language) {
        var numerals = Numeral.in(word, language);
        return numerals.size() == 1 ? Optional.of(numerals.getFirst().whole()) : Optional.empty();
    }
}
