package org.warmline.telephony.syllables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.warmline.telephony.spoken.SpokenChinese;
import org.warmline.telephony.syllables.Phrase.Pause;
import org.warmline.telephony.syllables.Phrase.Syllable;

/** How written Chinese is pronounced: spoken form, readings, tone sandhi, pauses. */
public final class Pronunciation {

    private static final Pattern DIGITS_READ_OUT = Pattern.compile("[零一二三四五六七八九幺]{3,}");
    private static final Pattern NUMBER =
            Pattern.compile("[零一二三四五六七八九十百千万点度幺两半]{2,}|[一二三四五六七八九十两][月号日点年]");

    private Pronunciation() {}

    /** Never fails; what has no reading is skipped. No two phrases without syllables in a row. */
    public static List<Phrase> of(String written) {
        var phrases = new ArrayList<Phrase>();
        var run = new StringBuilder();
        SpokenChinese.of(written)
                .codePoints()
                .forEach(character -> {
                    if (Character.isIdeographic(character)) {
                        run.appendCodePoint(character);
                    } else {
                        end(run, pauseAt(character), phrases);
                    }
                });
        end(run, Pause.SENTENCE, phrases);
        return List.copyOf(phrases);
    }

    private static void end(StringBuilder run, Pause pause, List<Phrase> phrases) {
        if (pause == Pause.NONE) {
            return;
        }
        var syllables = syllables(run.toString());
        run.setLength(0);
        if (!syllables.isEmpty()) {
            phrases.add(new Phrase(syllables, pause));
        } else if (!phrases.isEmpty() && phrases.getLast().pause().compareTo(pause) < 0) {
            var last = phrases.removeLast();
            phrases.add(new Phrase(last.syllables(), pause));
        }
    }

    private static List<Syllable> syllables(String run) {
        var readings = ToneSandhi.apply(Readings.of(run));
        var careful = marked(DIGITS_READ_OUT, run);
        var accented = marked(NUMBER, run);
        return readings.stream()
                .map(reading ->
                        new Syllable(
                                reading.pinyin(),
                                careful.get(reading.position()),
                                accented.get(reading.position())))
                .toList();
    }

    private static BitSet marked(Pattern what, String run) {
        var places = new BitSet(run.length());
        what.matcher(run).results().forEach(found -> places.set(found.start(), found.end()));
        return places;
    }

    private static Pause pauseAt(int character) {
        return switch (character) {
            case '、' -> Pause.ITEM;
            case ',', ';', ':', '(', ')', '-', '—' -> Pause.CLAUSE;
            case '。', '.', '!', '…', '\n' -> Pause.SENTENCE;
            case '?' -> Pause.QUESTION;
            default -> Pause.NONE;
        };
    }
}
