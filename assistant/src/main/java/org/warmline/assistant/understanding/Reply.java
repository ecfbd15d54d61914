package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmline.assistant.health.Limits;
import org.warmline.assistant.health.Symptom;

/** One reply while it is read: its words, the open question, and what of the lexicon is in it. */
final class Reply {

    private static final List<String> CONTENT =
            List.of("symptom", "ill", "distress", "absent", "need", "grave");

    /** Cues that are whole clauses, and leave the words in them their own sense. */
    private static final Set<String> HIDING_NOTHING =
            Set.of("over", "denial", "not-me", "flip", "general", "dream", "still", "goes-on");

    /** Cues that count even where they are part of other words of the lexicon. */
    private static final Set<String> HIDDEN_BY_NOTHING =
            Set.of("general", "dream", "denial", "exercise", "goes-on");

    /** The code of figures that hide nothing but danger signs. */
    private static final String DANGER_ONLY = "danger";

    private final Uniform words;
    private final Setting setting;
    private final Lexicon lexicon;
    private final SoundAlikes soundAlikes;
    private final Map<String, List<Match>> found = new HashMap<>();
    private final List<Match> masks;
    private final List<Match> cues;
    private final Persons persons;

    Reply(Uniform words, Setting setting, Lexicon lexicon, SoundAlikes soundAlikes) {
        this.words = words;
        this.setting = setting;
        this.lexicon = lexicon;
        this.soundAlikes = soundAlikes;
        this.masks = all("mask");
        this.cues = clearCues();
        this.persons = new Persons(this);
    }

    Uniform words() {
        return words;
    }

    QuestionKind asked() {
        return setting.asked();
    }

    Limits limits() {
        return setting.limits();
    }

    boolean isRelativeSpeaking() {
        return setting.speaker() == Speaker.RELATIVE;
    }

    boolean asked(QuestionKind kind) {
        return setting.asked().equals(kind);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Persons persons() {
        return persons;
    }

    /** What a section finds outside figures of speech, longer words hiding shorter ones in them. */
    List<Match> find(String section) {
        var name = "clear " + section;
        var known = found.get(name);
        if (known == null) {
            known = clear(section);
            found.put(name, known);
        }
        return known;
    }

    /** What only sounds like words of a section, where nothing of it is written. */
    List<Match> sounding(String section) {
        var name = "sounding " + section;
        var known = found.get(name);
        if (known == null) {
            var matches = new ArrayList<>(soundAlikes.find(section, words));
            matches.removeIf(this::isFigurative);
            matches.removeIf(match -> all("sounds-only").stream().anyMatch(match::overlaps));
            matches.removeIf(match ->
                    all(section).stream()
                            .anyMatch(written ->
                                    written.overlaps(match)
                                            && (isDanger(written.code())
                                                    || !isDanger(match.code())
                                                    || written.contains(match))));
            matches.removeIf(match -> matches.stream().anyMatch(other -> hides(other, match)));
            known = List.copyOf(matches);
            found.put(name, known);
        }
        return known;
    }

    /** What a section finds anywhere, figures of speech included. */
    List<Match> all(String section) {
        var known = found.get(section);
        if (known == null) {
            known = lexicon.find(section, words);
            found.put(section, known);
        }
        return known;
    }

    private List<Match> clear(String section) {
        var matches = new ArrayList<>(all(section));
        matches.removeIf(this::isFigurative);
        var whole = List.copyOf(matches);
        matches.replaceAll(match -> lastOfList(match, whole));
        matches.sort(Comparator.comparingInt(Match::from).thenComparingInt(Match::to));
        matches.removeIf(match -> matches.stream().anyMatch(other -> hides(other, match)));
        return matches;
    }

    /**
     * Words from the first to the last of several signs that stand side by side are a list, and
     * only the last of them is what they seem to be: 胸闷气短胸痛.
     */
    private static Match lastOfList(Match match, List<Match> matches) {
        int end = match.from();
        int signs = 0;
        for (var other : matches) {
            if (other.from() == end && other.to() < match.to() && match.contains(other)) {
                end = other.to();
                signs++;
            }
        }
        return signs > 1 && isDanger(match.code())
                ? new Match(match.code(), end, match.to())
                : match;
    }

    /** Longer words hide those inside them; what goes on over the end of a clause hides nothing. */
    private boolean hides(Match longer, Match match) {
        return longer.contains(match) && words.clauseEnd(longer.from()) >= longer.to();
    }

    /**
     * Whether the words are part of a figure of speech, or of a name that only looks like a sign.
     */
    boolean isFigurative(Match match) {
        return masks.stream()
                .anyMatch(mask ->
                        (covers(mask, match) || isLedInto(mask, match))
                                && (!mask.code().equals(DANGER_ONLY) || isDanger(match.code())));
    }

    /** "I am" before "suffocating with boredom" is part of the sign, and changes nothing. */
    private boolean isLedInto(Match mask, Match match) {
        return match.from() < mask.from()
                && match.to() > mask.from()
                && match.to() <= mask.to()
                && endAt("figure", "lead", match.from()) == next(mask.from() - 1);
    }

    /** What would be an alarm, were it meant; a worry or a need in the same words still counts. */
    static boolean isDanger(String code) {
        return code.equals("high")
                || code.equals(Symptom.CHEST_TIGHTNESS.code())
                || Symptom.find(code).filter(Symptom::isDangerSign).isPresent();
    }

    /** The words that set the context of others, such as negations. */
    List<Match> cues(String code) {
        return cues.stream().filter(cue -> cue.code().equals(code)).toList();
    }

    boolean continues(String section, String code, int at) {
        return endAt(section, code, at) >= 0;
    }

    /** Where words of a code end that follow a place directly, or -1. */
    int endAt(String section, String code, int at) {
        return lexicon.endAt(section, code, words, next(at));
    }

    /** Whether one stretch follows another with nothing but a space between. */
    boolean touch(int to, int from) {
        return to == from || next(to) == from;
    }

    private int next(int at) {
        return at < words.length() && words.charAt(at) == ' ' ? at + 1 : at;
    }

    /** A cue that is part of a sign is none: 叫不醒, "can not breathe". */
    private List<Match> clearCues() {
        var content = new ArrayList<>(masks);
        CONTENT.forEach(section -> content.addAll(all(section)));
        setting.asked()
                .askedSymptom()
                .ifPresent(symptom -> content.addAll(lexicon.find("asked", symptom.code(), words)));
        var found = new ArrayList<>(all("cue"));
        found.removeIf(cue ->
                !HIDDEN_BY_NOTHING.contains(cue.code())
                        && content.stream().anyMatch(match -> covers(match, cue)));
        var kept = new ArrayList<>(found);
        kept.removeIf(cue ->
                found.stream()
                        .anyMatch(other ->
                                !HIDING_NOTHING.contains(other.code()) && other.contains(cue)));
        return kept;
    }

    private static boolean covers(Match outer, Match inner) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }
}
