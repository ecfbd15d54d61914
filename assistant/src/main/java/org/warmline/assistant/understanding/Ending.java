package org.warmline.assistant.understanding;

import java.util.Optional;
import org.warmline.assistant.health.Polarity;

/**
 * Whether what was said to be so is said to have ended. Only words that speak of it say so: those
 * that touch it, or a later clause of the same person where nothing else is the subject. 我咳嗽，家里人都好
 * is no end of a cough, 我喘不上气，感冒好了 is the end of a cold. Of a danger sign it has to be the next
 * clause of its sentence; what may speak of it further on makes it unsure, and it is asked about. A
 * number that was measured stays what it is: 血氧八十九，现在好了 is 89.
 */
final class Ending {

    /** The signs that may be named where an end is told: 不咳了, 没再晕. */
    private static final String NAMED = "晕疼痛咳喘抽吐拉烧倒昏闷憋";

    private final Reply reply;

    Ending(Reply reply) {
        this.reply = reply;
    }

    /** Absent where it has ended, unsure where it may have; empty where nothing says so. */
    Optional<Polarity> of(Match match, Whose whose) {
        if (Reply.isDanger(match.code())) {
            return ofDanger(match, whose);
        }
        boolean ended =
                match.code().equals(Quantity.NUMBER)
                        ? touching(match) >= 0 && !endsItsClause(match)
                        : touching(match) >= 0 || isLater(match, whose);
        return ended ? Optional.of(Polarity.ABSENT) : Optional.empty();
    }

    private boolean endsItsClause(Match match) {
        var words = reply.words();
        return words.text().substring(match.to(), words.clauseEnd(match.to())).isBlank();
    }

    private int touching(Match match) {
        return reply.endAt("after", "over", match.to());
    }

    private boolean isLater(Match match, Whose whose) {
        int limit = reach(match);
        return reply.cues("over").stream()
                .filter(cue -> cue.from() >= match.to() && cue.to() <= limit)
                .filter(cue -> isOf(cue, match) && reply.persons().at(cue) == whose)
                .anyMatch(cue -> !hasOtherSubject(cue, match));
    }

    /** The rest, the meals, the sleep, another complaint: what is well beside this one. */
    private boolean hasOtherSubject(Match over, Match match) {
        int start = start(over, match);
        boolean besides =
                reply.all("ending").stream()
                        .filter(subject -> subject.code().equals("besides"))
                        .anyMatch(subject -> subject.from() >= start && subject.to() <= over.to());
        return besides || (start > match.to() && isOfAnotherSign(start, over, match));
    }

    private boolean isOfAnotherSign(int start, Match over, Match match) {
        var signs =
                reply.all("symptom").stream()
                        .filter(sign -> sign.from() >= start && sign.to() <= over.from())
                        .map(Match::code)
                        .toList();
        return !signs.isEmpty() && !signs.contains(match.code());
    }

    /** The end of the clause after the next one. */
    private int reach(Match match) {
        var words = reply.words();
        int end = words.clauseEnd(match.to());
        end = words.clauseEnd(Math.min(end + 1, words.length() - 1));
        return words.clauseEnd(Math.min(end + 1, words.length() - 1));
    }

    private Optional<Polarity> ofDanger(Match match, Whose whose) {
        int touching = touching(match);
        if (touching >= 0 && endsIt(new Match("over", match.to(), touching), match)) {
            return Optional.of(Polarity.ABSENT);
        }
        int limit = reach(match);
        return reply.cues("over").stream()
                .filter(cue -> cue.from() >= match.to() && cue.to() <= limit)
                .filter(cue -> endsIt(cue, match) && reply.persons().at(cue) == whose)
                .filter(cue -> hasNoOtherSubject(cue, match))
                .map(cue -> isNext(cue, match) ? Polarity.ABSENT : Polarity.UNSURE)
                .reduce((first, second) -> first == second ? first : Polarity.UNSURE);
    }

    /** Nothing follows it in its clause but "now", "thank God" and the like; nor "otherwise". */
    private boolean endsIt(Match over, Match match) {
        if (isPartOf(over, match)) {
            return false;
        }
        int end = Math.max(over.to(), reply.endAt("ending", "tail", over.to()));
        var words = reply.words();
        return words.text().substring(end, words.clauseEnd(end)).isBlank()
                && !reply.continues("ending", "but-for", end)
                && isOf(over, match);
    }

    /**
     * Whoever fainted comes round, and a fit stops: that is how they go, not that they are over.
     * Nor is a wish over for its 就好了.
     */
    private boolean isPartOf(Match over, Match match) {
        return reply.all("ending").stream()
                .filter(part -> part.code().equals(match.code()))
                .anyMatch(part -> part.overlaps(over));
    }

    /** Nothing stands before it in its clause but "it", "but", "by now" and the like. */
    private boolean hasNoOtherSubject(Match over, Match match) {
        int start = start(over, match);
        return reply.touch(start, over.from())
                || reply.endAt("ending", "lead", start) >= before(over.from());
    }

    private int before(int at) {
        return reply.words().charAt(at - 1) == ' ' ? at - 1 : at;
    }

    private int start(Match over, Match match) {
        return Math.max(match.to(), reply.words().spokenClauseStart(over.from()));
    }

    /** Said in the clause of the sign or in the next one, of the same sentence. */
    private boolean isNext(Match over, Match match) {
        int start = start(over, match);
        var between = reply.words().text().substring(match.to(), start);
        long clauses = between.chars().filter(it -> Uniform.isMark((char) it)).count();
        return clauses <= 1 && between.chars().noneMatch(it -> Uniform.endsSentence((char) it));
    }

    /** "No longer feverish" is the end of a fever, and of nothing else. */
    private boolean isOf(Match over, Match match) {
        var ended = reply.words().subSequence(over.from(), over.to());
        var sign = reply.words().subSequence(match.from(), match.to()).toString();
        return ended.chars()
                .filter(character -> NAMED.indexOf(character) >= 0)
                .allMatch(character -> sign.indexOf(character) >= 0);
    }
}
