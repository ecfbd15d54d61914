package org.warmline.assistant.resident;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Under which words a resident is found: the whole name, the surname, the given name, the number
 * and its last four digits. They are hashed with a key before they are stored.
 */
final class SearchParts {

    private static final int LAST_DIGITS = 4;
    private static final String CHINA = "86";

    private SearchParts() {}

    static Set<String> of(Contact contact) {
        var parts = new LinkedHashSet<String>();
        names(contact).map(SearchParts::name).forEach(parts::add);
        numbers(contact.phone()).map(SearchParts::number).forEach(parts::add);
        return parts;
    }

    /** What everybody of that whole name is found by. */
    static String wholeName(String name) {
        return name(joined(plain(name)));
    }

    /** All of them must fit. Empty if nothing can be looked for. */
    static List<String> asked(String text) {
        var joined = plain(text).replaceAll("(?<=\\d)[-\\s]+(?=\\d)", "");
        return Stream.of(joined.split("[\\s,，、]+"))
                .filter(word -> !word.isEmpty())
                .map(SearchParts::part)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Contact contact) {
        var whole = plain(contact.name());
        var joined = joined(whole);
        var surname = plain(contact.salutation().surname());
        var given =
                joined.startsWith(surname) && joined.length() > surname.length()
                        ? joined.substring(surname.length())
                        : joined;
        return Stream.concat(
                Stream.of(joined, surname, given), Stream.of(whole.split("[\\s·.•]+")));
    }

    private static String joined(String plain) {
        return plain.replaceAll("[\\s·.•]+", "");
    }

    private static Stream<String> numbers(Telephone phone) {
        var digits = phone.e164().substring(1);
        var national = digits.startsWith(CHINA) ? digits.substring(CHINA.length()) : digits;
        return Stream.of(digits, national, digits.substring(digits.length() - LAST_DIGITS));
    }

    private static String part(String word) {
        var digits = word.replaceAll("[-+()（）]", "");
        if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            boolean dialsAbroad = digits.startsWith("00") && digits.length() > LAST_DIGITS;
            return number(dialsAbroad ? digits.substring(2) : digits);
        }
        return name(word.replaceAll("[·.•]+", ""));
    }

    private static String name(String word) {
        return "name:" + word;
    }

    private static String number(String digits) {
        return "number:" + digits;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
}
