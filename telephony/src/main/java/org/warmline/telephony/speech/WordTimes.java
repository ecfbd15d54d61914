package org.warmline.telephony.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * How late a recognizer's words begin and end, in milliseconds, against where they were really
 * said. Counted are words that were heard as they were said.
 *
 * @param begins one for each word; below zero where it begins too early
 * @param ends one for each word
 */
public record WordTimes(List<Long> begins, List<Long> ends) {

    public static final WordTimes NONE = new WordTimes(List.of(), List.of());

    /** When a character of Mandarin or a word of English was said. */
    record Span(Duration begin, Duration end) {}

    public WordTimes {
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
    }

    /**
     * @param said the words of a reference
     * @param spans when each of them was said
     */
    static WordTimes between(List<String> said, List<Span> spans, List<Word> heard) {
        var units = new ArrayList<String>();
        var firsts = new ArrayList<Integer>();
        for (var word : heard) {
            firsts.add(units.size());
            units.addAll(ErrorRate.units(word.text(), ErrorRate.Unit.WORD));
        }
        firsts.add(units.size());
        var places = places(said, units);
        var begins = new ArrayList<Long>();
        var ends = new ArrayList<Long>();
        for (int i = 0; i < heard.size(); i++) {
            var where = places.subList(firsts.get(i), firsts.get(i + 1));
            if (isWhole(where)) {
                var word = heard.get(i);
                begins.add(late(word.start(), spans.get(where.getFirst()).begin()));
                ends.add(late(word.end(), spans.get(where.getLast()).end()));
            }
        }
        return new WordTimes(begins, ends);
    }

    public int words() {
        return begins.size();
    }

    /** The share of begins that are right to so many milliseconds. */
    public double beginsWithin(long millis) {
        return within(begins, millis);
    }

    public double endsWithin(long millis) {
        return within(ends, millis);
    }

    public long medianBegin() {
        return median(begins);
    }

    public long medianEnd() {
        return median(ends);
    }

    WordTimes plus(WordTimes more) {
        return new WordTimes(
                Stream.concat(begins.stream(), more.begins.stream()).toList(),
                Stream.concat(ends.stream(), more.ends.stream()).toList());
    }

    /** For each unit heard its place in what was said, −1 where it has none. */
    private static List<Integer> places(List<String> said, List<String> heard) {
        var common = new int[said.size() + 1][heard.size() + 1];
        for (int i = said.size() - 1; i >= 0; i--) {
            for (int j = heard.size() - 1; j >= 0; j--) {
                common[i][j] =
                        said.get(i).equals(heard.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var places = new ArrayList<>(Collections.nCopies(heard.size(), -1));
        for (int i = 0, j = 0; i < said.size() && j < heard.size(); ) {
            if (said.get(i).equals(heard.get(j))) {
                places.set(j++, i++);
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return places;
    }

    private static boolean isWhole(List<Integer> places) {
        return !places.isEmpty()
                && !places.contains(-1)
                && places.getLast() - places.getFirst() == places.size() - 1;
    }

    private static long late(Duration heard, Duration said) {
        return heard.minus(said).toMillis();
    }

    private static double within(List<Long> late, long millis) {
        return late.isEmpty()
                ? 0
                : (double) late.stream().filter(each -> Math.abs(each) <= millis).count()
                        / late.size();
    }

    private static long median(List<Long> late) {
        return late.isEmpty() ? 0 : late.stream().sorted().toList().get(late.size() / 2);
    }
}
