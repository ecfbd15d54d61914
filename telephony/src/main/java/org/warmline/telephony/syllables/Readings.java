package org.warmline.telephony.syllables;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Chinese characters to toned syllables: our own table first, then the phrases of a dictionary. */
final class Readings {

    private static final Map<String, String[]> TABLE = table();
    private static final int LONGEST =
            TABLE.keySet().stream().mapToInt(String::length).max().orElse(0);

    private Readings() {}

    /** A character, where it stands in the run, and its syllable as pinyin with tone 1 to 5. */
    record Reading(int position, String character, String pinyin) {

        char tone() {
            return pinyin.charAt(pinyin.length() - 1);
        }

        Reading withTone(int tone) {
            return new Reading(
                    position, character, pinyin.substring(0, pinyin.length() - 1) + tone);
        }
    }

    /** Characters without a reading are left out. */
    static List<Reading> of(String run) {
        var readings = new ArrayList<Reading>();
        int begin = 0;
        for (int at = 0; at < run.length(); ) {
            int length = longestInTable(run, at);
            if (length == 0) {
                at++;
                continue;
            }
            look(run, begin, at, readings);
            add(
                    run,
                    at,
                    TABLE.getOrDefault(run.substring(at, at + length), new String[0]),
                    readings);
            at += length;
            begin = at;
        }
        look(run, begin, run.length(), readings);
        return readings;
    }

    private static int longestInTable(String run, int at) {
        for (int length = Math.min(LONGEST, run.length() - at); length > 0; length--) {
            if (TABLE.containsKey(run.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void look(String run, int begin, int end, List<Reading> readings) {
        if (begin == end) {
            return;
        }
        var part = run.substring(begin, end);
        var syllables = PinyinHelper.toPinyin(part, PinyinStyleEnum.NUM_LAST, " ").split(" ");
        if (syllables.length == part.length()) {
            add(run, begin, syllables, readings);
            return;
        }
        for (int i = begin; i < end; i++) { // rare characters: one by one, so that none shifts
            var single =
                    PinyinHelper.toPinyin(run.substring(i, i + 1), PinyinStyleEnum.NUM_LAST, " ");
            add(run, i, new String[] {single}, readings);
        }
    }

    private static void add(String run, int at, String[] syllables, List<Reading> readings) {
        for (int i = 0; i < syllables.length; i++) {
            var pinyin = syllables[i].replace('ü', 'v');
            if (pinyin.matches("[a-z]+[1-5]")) {
                readings.add(new Reading(at + i, run.substring(at + i, at + i + 1), pinyin));
            }
        }
    }

    private static Map<String, String[]> table() {
        var table = new HashMap<String, String[]>();
        try (var in = Objects.requireNonNull(Readings.class.getResourceAsStream("readings.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(entry -> table.put(entry[0], entry[1].split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(table);
    }
}
