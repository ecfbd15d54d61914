package org.warmline.telephony.syllables;

import java.util.ArrayList;
import java.util.List;
import org.warmline.telephony.syllables.Readings.Reading;

/**
 * How tones change beside each other: 一 and 不 by what follows, third tones by groups. A rule of
 * thumb without grammar: in a longer row of third tones every second one rises.
 */
final class ToneSandhi {

    private static final String DIGITS = "零〇一二三四五六七八九幺";
    private static final String PLACES = "百千万亿";
    private static final String KEEPS_ONE_AFTER = DIGITS + "十第初周期拜按" + PLACES;
    private static final String KEEPS_ONE_BEFORE = DIGITS + "月号楼";

    private ToneSandhi() {}

    static List<Reading> apply(List<Reading> readings) {
        return thirdTones(oneAndNot(readings));
    }

    private static List<Reading> oneAndNot(List<Reading> readings) {
        var changed = new ArrayList<Reading>(readings.size());
        for (int i = 0; i < readings.size(); i++) {
            var reading = readings.get(i);
            if (reading.tone() == '5') {
                changed.add(reading);
            } else if (reading.character().equals("一")) {
                changed.add(reading.withTone(toneOfOne(readings, i)));
            } else if (reading.character().equals("不")) {
                changed.add(reading.withTone(toneOfNot(readings, i)));
            } else {
                changed.add(reading);
            }
        }
        return changed;
    }

    private static int toneOfOne(List<Reading> readings, int i) {
        if (i == readings.size() - 1) {
            return 1;
        }
        var next = readings.get(i + 1);
        if (PLACES.contains(next.character())) {
            return next.tone() == '4' ? 2 : 4;
        }
        if (KEEPS_ONE_BEFORE.contains(next.character())) {
            return 1;
        }
        if (i > 0) {
            var before = readings.get(i - 1).character();
            if (before.equals(next.character())) {
                return 5;
            }
            if (KEEPS_ONE_AFTER.contains(before)) {
                return 1;
            }
        }
        return next.tone() == '4' || next.character().equals("个") ? 2 : 4;
    }

    private static int toneOfNot(List<Reading> readings, int i) {
        if (i == readings.size() - 1) {
            return 4;
        }
        var next = readings.get(i + 1);
        if (i > 0 && readings.get(i - 1).character().equals(next.character())) {
            return 5;
        }
        return next.tone() == '4' ? 2 : 4;
    }

    private static List<Reading> thirdTones(List<Reading> readings) {
        var changed = new ArrayList<>(readings);
        for (int begin = 0; begin < changed.size(); ) {
            int end = begin;
            while (end < changed.size() && changed.get(end).tone() == '3') {
                end++;
            }
            for (int i = begin; i < end - 1; i++) {
                boolean endsGroup = (i - begin) % 2 == 1 && end - i > 2;
                if (!endsGroup) {
                    changed.set(i, changed.get(i).withTone(2));
                }
            }
            begin = Math.max(end, begin + 1);
        }
        return changed;
    }
}
