package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One reply while it is read: its words, the open question, and what of the lexicon is in it. */
final class Reply {

    private static final List<String> CONTENT =
            List.of("symptom", "ill", "distress", "absent", "need");

    private final Uniform words;
    private final QuestionKind asked;
    private final Lexicon lexicon;
    private final Map<String, List<Match>> found = new HashMap<>();
    private final List<Match> masks;
    private final List<Match> cues;
    private final Persons persons;

    Reply(Uniform words, QuestionKind asked, Lexicon lexicon) {
        this.words = words;
        this.asked = asked;
        this.lexicon = lexicon;
        this.masks = all("mask");
        this.cues = clearCues();
        this.persons = new Persons(this);
    }

    Uniform words() {
        return words;
    }

    QuestionKind asked() {
        return asked;
    }

    boolean asked(QuestionKind kind) {
        return asked.equals(kind);
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
        matches.removeIf(match -> masks.stream().anyMatch(mask -> covers(mask, match)));
        matches.removeIf(match -> matches.stream().anyMatch(other -> other.contains(match)));
        return matches;
    }

    /**
     * Whether the words are part of a figure of speech, or of a name that only looks like a sign.
     */
    boolean isFigurative(Match match) {
        return masks.stream().anyMatch(mask -> covers(mask, match));
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
        asked.askedSymptom()
                .ifPresent(symptom -> content.addAll(lexicon.find("asked", symptom.code(), words)));
        var found = new ArrayList<>(all("cue"));
        found.removeIf(cue -> content.stream().anyMatch(match -> covers(match, cue)));
        var kept = new ArrayList<>(found);
        kept.removeIf(cue -> found.stream().anyMatch(other -> other.contains(cue)));
        return kept;
    }

    private static boolean covers(Match outer, Match inner) {
        return outer.from() <= inner.from() && inner.to() <= outer.to();
    }
}
