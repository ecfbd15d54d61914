package org.warmline.assistant.understanding;

import java.util.List;
import org.warmline.assistant.health.Symptom;

/**
 * What a later clause of the same sentence says of the signs named before it: that all of them are
 * not so (你说的喘、胸疼，我一样都没有; "she asked whether I had fainted, and I told her no"), or that one which
 * had gone is back, or goes on.
 *
 * <p>"None of it" denies only what was listed or asked about, and only right after it. A single
 * sign that somebody names of himself is never taken back by it: 胸口疼，什么都没有 may be said by a person
 * who has nothing to eat.
 */
final class Afterwards {

    private static final int NEAR = 24;

    private final Reply reply;

    Afterwards(Reply reply) {
        this.reply = reply;
    }

    /** Whether the sign is one of those that "none of it" is said of. */
    boolean denies(Match sign) {
        var words = reply.words();
        int end = words.sentenceEnd(sign.to());
        return reply.cues("none-of-it").stream()
                .filter(cue -> cue.from() >= sign.to() && cue.to() <= end)
                .filter(cue -> !isTakenBack(cue))
                .anyMatch(cue -> isAskedAbout(sign) || isListed(sign, cue));
    }

    /** 我说没有。现在有了. */
    private boolean isTakenBack(Match cue) {
        return reply.cues("flip").stream()
                .anyMatch(flip -> flip.from() >= cue.to() && flip.from() <= cue.to() + NEAR);
    }

    /** Named because the caller, a physician or another asked about it. */
    private boolean isAskedAbout(Match sign) {
        int start = reply.words().sentenceStart(sign.from());
        return reply.cues("as-asked").stream()
                .anyMatch(cue -> cue.from() >= start && cue.to() <= sign.from());
    }

    /** One of several, and nothing but signs between it and the words that deny them. */
    private boolean isListed(Match sign, Match cue) {
        var words = reply.words();
        var signs = reply.find("symptom");
        int start = words.sentenceStart(sign.from());
        var listed =
                signs.stream()
                        .filter(other -> other.from() >= start && other.to() <= cue.from())
                        .toList();
        return listed.stream().map(Match::code).distinct().count() > 1
                && listed.stream().noneMatch(this::isStressed)
                && words.clauseEnd(listed.getLast().to()) + 1 >= words.clauseStart(cue.from());
    }

    private boolean isStressed(Match sign) {
        return reply.continues("after", "strong", sign.to());
    }

    /** Out of breath from sport, as anybody is, and nothing says that it has stayed. */
    boolean isFromExercise(Match sign) {
        var words = reply.words();
        int start = words.clauseStart(sign.from());
        int end = words.clauseEnd(sign.to());
        return Symptom.SHORTNESS_OF_BREATH.code().equals(sign.code())
                && reply.cues("exercise").stream()
                        .anyMatch(cue -> cue.from() >= start && cue.to() <= end)
                && reply.all("stays").isEmpty();
    }

    /** It was there yesterday, and the next words say that it goes on: 今天还疼, "I still am". */
    boolean goesOn(Match sign) {
        int limit = reply.words().clauseEnd(sign.to()) + NEAR;
        return reply.cues("goes-on").stream()
                .anyMatch(cue -> cue.from() > sign.from() && cue.from() <= limit);
    }

    /** It was long ago or had gone, and the next words say that it has come again. */
    boolean isBack(Match sign) {
        var words = reply.words();
        int reach = sign.to();
        for (int clauses = 0; clauses < 3; clauses++) {
            reach = words.clauseEnd(Math.min(reach + 1, words.length() - 1));
        }
        int limit = reach;
        List<Match> back = reply.cues("back");
        return back.stream().anyMatch(cue -> cue.from() >= sign.to() && cue.to() <= limit);
    }
}
