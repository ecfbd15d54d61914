package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language, by section and code, compiled once. At each place only the expressions
 * that can begin there are tried, and of those of one code the longest words count. Every
 * expression is bounded in length (see {@link LexiconFile}), so searching takes time in proportion
 * to the text.
 */
final class Lexicon {

    private record Entry(int code, Pattern pattern) {}

    /** The expressions of one section by the character they begin with. */
    private static final class Section {
        private final List<String> codes = new ArrayList<>();
        private final Map<Character, List<Entry>> byFirst = new HashMap<>();
        private final List<Entry> beginningAnyhow = new ArrayList<>();

        void add(LexiconFile.Line line) {
            int code = codes.indexOf(line.code());
            if (code < 0) {
                code = codes.size();
                codes.add(line.code());
            }
            var entry = new Entry(code, Pattern.compile(line.expression()));
            FirstCharacters.of(line.expression())
                    .ifPresentOrElse(
                            first ->
                                    first.forEach(character ->
                                            byFirst.computeIfAbsent(
                                                            character, _ -> new ArrayList<>())
                                                    .add(entry)),
                            () -> beginningAnyhow.add(entry));
        }

        Section copy() {
            var copy = new Section();
            copy.codes.addAll(codes);
            byFirst.forEach((first, entries) -> copy.byFirst.put(first, new ArrayList<>(entries)));
            copy.beginningAnyhow.addAll(beginningAnyhow);
            return copy;
        }

        void find(CharSequence text, Words words, List<Match> into) {
            var tried = new Tried(text);
            var free = new int[codes.size()];
            var ends = new int[codes.size()];
            for (int at = 0; at < text.length(); at++) {
                if (!words.mayBegin(text, at)) {
                    continue;
                }
                Arrays.fill(ends, -1);
                var here = byFirst.getOrDefault(text.charAt(at), List.of());
                boolean any = ends(here, tried, at, free, ends);
                any |= ends(beginningAnyhow, tried, at, free, ends);
                for (int code = 0; any && code < ends.length; code++) {
                    if (ends[code] > at) {
                        into.add(new Match(codes.get(code), at, ends[code]));
                        free[code] = ends[code];
                    }
                }
            }
        }

        private static boolean ends(
                List<Entry> entries, Tried tried, int at, int[] free, int[] ends) {
            boolean any = false;
            for (var entry : entries) {
                if (free[entry.code()] <= at) {
                    int end = tried.endOf(entry.pattern(), at);
                    any |= end > at;
                    ends[entry.code()] = Math.max(ends[entry.code()], end);
                }
            }
            return any;
        }

        int endAt(String code, CharSequence text, int at) {
            int number = codes.indexOf(code);
            if (number < 0 || at >= text.length()) {
                return -1;
            }
            var tried = new Tried(text);
            int end = -1;
            for (var entries :
                    List.of(byFirst.getOrDefault(text.charAt(at), List.of()), beginningAnyhow)) {
                for (var entry : entries) {
                    if (entry.code() == number) {
                        end = Math.max(end, tried.endOf(entry.pattern(), at));
                    }
                }
            }
            return end;
        }
    }

    /** Where words can begin at all. */
    private enum Words {
        ANYWHERE,
        AFTER_A_SPACE;

        boolean mayBegin(CharSequence text, int at) {
            return this == ANYWHERE || at == 0 || text.charAt(at - 1) == ' ';
        }
    }

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Section EMPTY = new Section();

    private final Words words;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    private Lexicon(Words words) {
        this.words = words;
    }

    /** Of a language that leaves no space between its words. */
    static Lexicon of(List<LexiconFile.Line> lines) {
        return of(Words.ANYWHERE, lines);
    }

    /** Of a language whose words stand between spaces. */
    static Lexicon ofSpaced(List<LexiconFile.Line> lines) {
        return of(Words.AFTER_A_SPACE, lines);
    }

    private static Lexicon of(Words words, List<LexiconFile.Line> lines) {
        var lexicon = new Lexicon(words);
        for (var line : lines) {
            lexicon.sections.computeIfAbsent(line.section(), _ -> new Section()).add(line);
        }
        return lexicon;
    }

    /** The same and more lines; what is compiled is shared. */
    Lexicon with(List<LexiconFile.Line> more) {
        var lexicon = new Lexicon(words);
        sections.forEach((name, section) -> lexicon.sections.put(name, section.copy()));
        for (var line : more) {
            lexicon.sections.computeIfAbsent(line.section(), _ -> new Section()).add(line);
        }
        return lexicon;
    }

    /** All places, sorted, of all codes of a section. */
    List<Match> find(String section, CharSequence text) {
        var matches = new ArrayList<Match>();
        sections.getOrDefault(section, EMPTY).find(text, words, matches);
        matches.sort(Comparator.comparingInt(Match::from).thenComparingInt(Match::to));
        return matches;
    }

    List<Match> find(String section, String code, CharSequence text) {
        var matches = find(section, text);
        matches.removeIf(match -> !match.code().equals(code));
        return matches;
    }

    /** Whether words of the code begin exactly at a place; their end, or -1. */
    int endAt(String section, String code, CharSequence text, int at) {
        return sections.getOrDefault(section, EMPTY).endAt(code, text, at);
    }

    /** One text on which many expressions are tried, without a matcher for each. */
    private static final class Tried {

        private final Matcher matcher;
        private final int length;

        Tried(CharSequence text) {
            matcher = NOTHING.matcher(text);
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            length = text.length();
        }

        int endOf(Pattern pattern, int at) {
            matcher.usePattern(pattern).region(at, length);
            return matcher.lookingAt() ? matcher.end() : -1;
        }
    }
}
