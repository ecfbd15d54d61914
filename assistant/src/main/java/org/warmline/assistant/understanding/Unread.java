package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of a reply says something that nobody has read: the clauses in which there is no finding, no
 * word of the lexicon that could be one, and that speak neither of what is long ago nor in general;
 * nothing where the reply is about others. A danger sign that was read and found to be denied, past
 * or a figure of speech is read.
 */
final class Unread {

    private static final List<String> KNOWN =
            List.of(
                    "symptom",
                    "distress",
                    "ill",
                    "unwell",
                    "well",
                    "mask",
                    "not-distress",
                    "need",
                    "not-need",
                    "absent",
                    "question",
                    "stayed",
                    "intent");

    private static final Set<String> IDLE_CLAUSE = Set.of("over", "not-me", "flip");

    /** What is long ago, or meant in general, is so for the whole sentence. */
    private static final Set<String> IDLE_SENTENCE = Set.of("general", "dream", "long-ago");

    private static final String DISTRESS = "distress";
    private static final String HOUSEHOLD_DANGER = "householdUnwell";
    private static final int SHORTEST_MANDARIN = 5;
    private static final int SHORTEST_ENGLISH = 14;

    private final Reply reply;
    private final Meaning meaning;

    Unread(Reply reply, Meaning meaning) {
        this.reply = reply;
        this.meaning = meaning;
    }

    /** As places in the words that were said, in their order. */
    List<Evidence> clauses() {
        var clauses = new ArrayList<Evidence>();
        if (reply.persons().mentions(Whose.ELSEWHERE)) {
            return clauses;
        }
        var words = reply.words();
        for (int start = 1; start < words.length() - 1; start = words.clauseEnd(start) + 1) {
            int end = words.clauseEnd(start);
            if (end > start && isLongEnough(words.text().substring(start, end))) {
                var place = words.evidence(start, end, Evidence.LEAST);
                if (!isRead(start, end, place) && !isSetAside(start, end)) {
                    clauses.add(place);
                }
            }
        }
        return clauses;
    }

    /** A sign of somebody at home is that person's. */
    String ofWhom(String danger) {
        boolean household =
                !danger.equals(DISTRESS)
                        && !reply.isRelativeSpeaking()
                        && reply.persons().mentions(Whose.HOUSEHOLD);
        return household ? HOUSEHOLD_DANGER : danger;
    }

    private boolean isRead(int start, int end, Evidence place) {
        boolean found =
                meaning.findings().stream()
                        .filter(finding -> !(finding instanceof Finding.YesNo))
                        .map(Finding::evidence)
                        .anyMatch(it -> it.from() < place.to() && it.to() > place.from());
        return found
                || KNOWN.stream()
                        .flatMap(section -> reply.all(section).stream())
                        .anyMatch(match -> match.from() < end && match.to() > start);
    }

    private boolean isSetAside(int start, int end) {
        var words = reply.words();
        return anyWithin(IDLE_CLAUSE, start, end)
                || anyWithin(IDLE_SENTENCE, words.sentenceStart(start), words.sentenceEnd(start));
    }

    private boolean anyWithin(Set<String> codes, int start, int end) {
        return codes.stream()
                .flatMap(code -> reply.cues(code).stream())
                .anyMatch(cue -> cue.from() < end && cue.to() > start);
    }

    private static boolean isLongEnough(String words) {
        boolean han = words.codePoints().anyMatch(it -> it >= 0x4e00);
        return words.strip().length() >= (han ? SHORTEST_MANDARIN : SHORTEST_ENGLISH);
    }
}
