package org.warmline.assistant.understanding;

import java.util.List;
import java.util.Set;

/**
 * What turns a bare answer, or leaves something of what was denied: "no, actually yes", 没有，上楼的时候有,
 * 不是没有. Words that name another fact say nothing of the one that was asked about ("no, just a bit
 * tired when I walk"), nor do those that speak of what is past.
 */
final class Turns {

    private static final Set<String> OTHER_FACTS =
            Set.of("symptom", "distress", "ill", "unwell", "need", "grave", "mask");

    private final Reply reply;

    Turns(Reply reply) {
        this.reply = reply;
    }

    /** A no in its words, and none in its sense: 没有才怪, "it's not nothing". */
    List<Match> assertions() {
        return of("so");
    }

    /** A plain yes that can take back the no before it. */
    List<Match> yeses() {
        return of("yes");
    }

    /** It is there at some times, under some conditions, or a little. */
    List<Match> parts() {
        return of("part");
    }

    /** It may be there at other times than those that are named. */
    List<Match> doubts() {
        return of("perhaps");
    }

    /** "Fine", 好的: no yes to whether somebody is ill. */
    boolean isAgreement(Match yes) {
        return reply.all("turn").stream()
                .anyMatch(turn -> turn.code().equals("agree") && turn.overlaps(yes));
    }

    /** "Yes, except for the shop". */
    boolean hasException() {
        return reply.all("turn").stream().anyMatch(turn -> turn.code().equals("except"));
    }

    /** What is denied there is not quite so: "no chest pain, only when I cough". */
    boolean limit(Match denied) {
        int end = reply.words().clauseEnd(denied.to());
        return of("part").stream().anyMatch(part -> part.from() > end && part.from() <= end + 2);
    }

    private List<Match> of(String code) {
        return reply.all("turn").stream()
                .filter(turn -> turn.code().equals(code))
                .filter(turn -> !namesAnother(turn))
                .filter(turn -> !isPast(turn) && !isLongAgo(turn) && !isWellThen(turn))
                .toList();
    }

    private boolean namesAnother(Match turn) {
        var words = reply.words();
        int start = words.clauseStart(turn.from());
        int end = words.clauseEnd(turn.to() - 1);
        return OTHER_FACTS.stream()
                .flatMap(section -> reply.all(section).stream())
                .filter(fact -> fact.from() >= start && fact.to() <= end)
                .anyMatch(fact -> !isCondition(fact, turn));
    }

    /** The cough of "only when I cough", not the pain of "only a pain in my knee". */
    private boolean isCondition(Match fact, Match turn) {
        return turn.code().equals("part") && turn.contains(fact);
    }

    /** "When I walk I'm fine", in one breath. */
    private boolean isWellThen(Match turn) {
        var words = reply.words();
        return reply.find("well").stream()
                .filter(well -> well.from() >= turn.to() && well.from() <= turn.to() + 3)
                .anyMatch(well -> words.spokenClauseStart(well.from()) <= turn.from());
    }

    private boolean isPast(Match turn) {
        int start = reply.words().clauseStart(turn.from());
        return pastWithin(start, turn) && reply.cues("now").stream().noneMatch(turn::overlaps);
    }

    /** "Once, years ago", with nothing of today. */
    private boolean isLongAgo(Match turn) {
        int end = reply.words().clauseEnd(turn.to());
        return reply.cues("now").isEmpty()
                && reply.cues("back").isEmpty()
                && reply.cues("long-ago").stream()
                        .anyMatch(cue -> cue.from() >= turn.to() && cue.from() <= end + 2);
    }

    private boolean pastWithin(int start, Match turn) {
        return reply.cues("past").stream()
                .anyMatch(cue -> cue.from() >= start && cue.to() <= turn.to());
    }
}
