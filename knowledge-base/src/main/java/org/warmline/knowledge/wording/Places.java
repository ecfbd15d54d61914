package org.warmline.knowledge.wording;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The places that a text names: provinces, cities, and by their suffix districts and counties. */
public final class Places {

    private static final Map<String, String> PROVINCE_OF = read();
    private static final Map<String, String> IN_ENGLISH = english();
    private static final Pattern ENGLISH =
            Pattern.compile(
                    "\\b("
                            + IN_ENGLISH.keySet().stream()
                                    .sorted(Comparator.comparingInt(String::length).reversed())
                                    .map(name -> name.replace(" ", "[ -]"))
                                    .collect(Collectors.joining("|"))
                            + ")\\b");
    private static final Pattern EXCEPTED =
            Pattern.compile("除了?[^，,。；;]{0,20}?(?:以?外|之外)|\\b(?:except|apart from) [a-z' -]+");
    private static final Pattern SMALLER =
            Pattern.compile("([\\p{IsHan}]{2,4}?)(?:县|区|旗|街道|镇|乡|村|社区)");
    private static final int LONGEST_NAME = 4;

    /** What looks like the name of a district and is none. */
    private static final Set<String> NO_NAMES =
            Set.of("地", "小", "社", "城", "园", "疫", "校", "灾", "市", "山", "农", "厂", "库", "景");

    private Places() {}

    /**
     * The names without their suffix, in the order in which they stand; those in English as that
     * place is called in Chinese.
     */
    public static Set<String> in(String text) {
        var places = inChinese(text);
        var english = ENGLISH.matcher(text.toLowerCase(Locale.ROOT));
        while (english.find()) {
            places.add(IN_ENGLISH.getOrDefault(english.group().replace('-', ' '), english.group()));
        }
        return places;
    }

    /**
     * The places to which a question is restricted: not those that it excepts, nor those in which
     * the answer must hold anyway, nor a province beside a place that lies in it.
     *
     * @param own names of the places in which the answer must hold
     */
    static Set<String> asked(String question, String own) {
        var places = in(EXCEPTED.matcher(question.toLowerCase(Locale.ROOT)).replaceAll(" "));
        var provinces =
                places.stream()
                        .filter(place -> !provinceOf(place).equals(place))
                        .map(Places::provinceOf)
                        .toList();
        places.removeAll(provinces);
        places.removeAll(in(own));
        return places;
    }

    /** The place that a text names most often; empty if it names none. */
    public static String mostNamedIn(String text) {
        return in(text).stream()
                .max(Comparator.comparingInt(place -> text.split(place, -1).length))
                .orElse("");
    }

    private static Set<String> inChinese(String text) {
        var places = new LinkedHashSet<String>();
        int at = 0;
        while (at < text.length()) {
            int length = nameAt(text, at);
            if (length > 0) {
                places.add(text.substring(at, at + length));
            }
            at += Math.max(1, length);
        }
        return places;
    }

    private static int nameAt(String text, int at) {
        for (int length = Math.min(LONGEST_NAME, text.length() - at); length >= 2; length--) {
            if (PROVINCE_OF.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** The district or county that a question begins with, such as 怀柔 in 怀柔区; empty if none. */
    public static Set<String> smallerIn(String text) {
        var places = new LinkedHashSet<String>();
        var found = SMALLER.matcher(text);
        while (found.find()) {
            var name = found.group(1);
            if (NO_NAMES.stream().noneMatch(name::endsWith)) {
                places.add(name);
            }
        }
        return places;
    }

    /** The province in which a place lies, itself for a province; empty if it is not known. */
    public static String provinceOf(String place) {
        return PROVINCE_OF.getOrDefault(place, "");
    }

    private static Map<String, String> read() {
        var provinceOf = new LinkedHashMap<String, String>();
        for (var names : lines("places.txt")) {
            names.forEach(name -> provinceOf.putIfAbsent(name, names.getFirst()));
        }
        return Map.copyOf(provinceOf);
    }

    /** Two places of one name in English count as one. */
    private static Map<String, String> english() {
        var chinese = new LinkedHashMap<String, String>();
        for (var names : lines("places-english.txt")) {
            names.stream()
                    .skip(1)
                    .forEach(name -> chinese.putIfAbsent(name.replace('-', ' '), names.getFirst()));
        }
        return Map.copyOf(chinese);
    }

    private static List<List<String>> lines(String file) {
        return WordList.lines(file).stream().map(line -> List.of(line.strip().split(" "))).toList();
    }
}
