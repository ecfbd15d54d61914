package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The danger signs of the lexicon by their sound. The characters that carry a sign (喘, 血, 疼 …: a
 * list of its own) stand for every one that sounds like them, so that 川不上七 is found where 喘不上气 is
 * meant; all others stay as they are written, negations above all.
 *
 * <p>A reading costs: a character as it is written counts whole, one of the same syllable half, one
 * that only an accent makes alike (zh z, n l, ang an, f h) a quarter; below {@link #ENOUGH} on the
 * average it is chance. So two characters need one that is right, and an accent alone never makes a
 * sign, nor one with other words in between.
 */
final class SoundLexicon implements SoundAlikes {

    private static final double ENOUGH = 0.66;

    /** Where other words stand between them, chance makes more. */
    private static final double ENOUGH_APART = 0.75;

    private final Syllables syllables;
    private final SoundCore core;
    private final Map<String, Lexicon> bySection = new HashMap<>();
    private final List<LexiconFile.Line> written = new ArrayList<>();

    SoundLexicon(
            Syllables syllables,
            SoundCore core,
            List<LexiconFile.Line> lines,
            Set<String> sections) {
        this.syllables = syllables;
        this.core = core;
        for (var section : sections) {
            bySection.put(
                    section,
                    Lexicon.of(
                            lines.stream()
                                    .filter(line -> line.section().equals(section))
                                    .filter(line -> isAlarm(line) && core.isIn(line.expression()))
                                    .map(this::numbered)
                                    .toList()));
        }
    }

    /** Only what alarms is looked for by its sound; the rest has the second reading. */
    private static boolean isAlarm(LexiconFile.Line line) {
        return Reply.isDanger(line.code()) || line.section().equals("cry");
    }

    @Override
    public List<Match> find(String section, Uniform words) {
        var lexicon = bySection.get(section);
        if (lexicon == null) {
            return List.of();
        }
        var matches = new ArrayList<Match>();
        for (var found : lexicon.find(section, words)) {
            var line = written.get(Integer.parseInt(found.code()));
            if (isEnough(words, found, line)) {
                matches.add(new Match(line.code(), found.from(), found.to()));
            }
        }
        return matches;
    }

    private LexiconFile.Line numbered(LexiconFile.Line line) {
        written.add(line);
        return new LexiconFile.Line(
                line.section(), String.valueOf(written.size() - 1), widened(line.expression()));
    }

    private boolean isEnough(Uniform words, Match match, LexiconFile.Line line) {
        double right = 0;
        int heard = 0;
        int changed = 0;
        boolean accent = false;
        for (int i = match.from(); i < match.to(); i++) {
            char character = words.charAt(i);
            var syllable = syllables.of(character);
            if (line.expression().indexOf(character) >= 0) {
                right++;
                heard++;
            } else if (core.sounds(syllable)) {
                boolean same = core.hasSyllable(syllable);
                right += same ? 0.5 : 0.25;
                accent |= !same;
                heard++;
                changed++;
            }
        }
        boolean gaps = heard < match.length();
        return changed > 0 && !(accent && gaps) && right / heard >= (gaps ? ENOUGH_APART : ENOUGH);
    }

    /** The expression with a set of all that sounds alike in the place of every core character. */
    private String widened(String expression) {
        var wide = new StringBuilder(expression.length() * 4);
        boolean inSet = false;
        for (int i = 0; i < expression.length(); i++) {
            char character = expression.charAt(i);
            inSet = character == '[' || (inSet && character != ']');
            if (!core.contains(character)) {
                wide.append(character);
            } else if (inSet) {
                wide.append(syllables.alike(character));
            } else {
                wide.append('[').append(syllables.alike(character)).append(']');
            }
        }
        return wide.toString();
    }
}
