package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Statement.Standing;

/**
 * Reads what is said to be so, not so, or once so, of the words that a lexicon section finds.
 *
 * <p>After NegEx (Chapman and others, 2001) and ConText (Harkema and others, 2009): cues before and
 * after a mention set its negation, time, certainty and experiencer, and pseudo-cues (不停, "not
 * only") stand in the lexicon so that they hide the cue in them. Unlike there, the scope of a
 * negation is not a window of words: it must touch the mention, over fillers that the cue's own
 * expression lists, or reach it along a list. A window would let 没买药胸口疼 deny the pain, and a doubt
 * must never clear a danger sign.
 */
final class Statements {

    private static final int REPEATED = 24;

    private final Reply reply;
    private final Ending ending;
    private final Afterwards afterwards;
    private final Supposed supposed;
    private final Turns turns;

    Statements(Reply reply) {
        this.reply = reply;
        this.ending = new Ending(reply);
        this.afterwards = new Afterwards(reply);
        this.supposed = new Supposed(reply);
        this.turns = new Turns(reply);
    }

    List<Statement> read(List<Match> matches) {
        var statements = new ArrayList<Statement>();
        var negated = negations(matches);
        for (int i = 0; i < matches.size(); i++) {
            var statement = statement(matches.get(i), negated[i]);
            statements.add(statement);
            if (statement.isOf(Whose.HOUSEHOLD) && deniedOfOneself(matches.get(i))) {
                statements.add(ownDenial(matches.get(i)));
            }
        }
        return statements;
    }

    /** Those of a section, with the forms that carry their negation inside. */
    List<Statement> read(String section) {
        var matches = new ArrayList<>(reply.find(section));
        var statements = new ArrayList<Statement>();
        for (var denied : reply.find(section + LexiconFile.DENIED)) {
            if (matches.stream().noneMatch(match -> match.overlaps(denied))) {
                statements.add(statement(denied, true));
            }
        }
        matches.removeIf(match -> statements.stream().anyMatch(s -> s.match().contains(match)));
        statements.addAll(read(matches));
        statements.sort(Comparator.comparingInt(s -> s.match().from()));
        return statements;
    }

    Statement statement(Match match, boolean negated) {
        var whose = reply.persons().at(match);
        if (onlyRepeated(match) || afterwards.denies(match)) {
            return new Statement(match, Polarity.ABSENT, whose, Standing.STATED);
        }
        boolean elsewhere = whose == Whose.ELSEWHERE && !past(match);
        if (deniedOfOneself(match) && (elsewhere || hypothetical(match))) {
            return ownDenial(match);
        }
        if (hypothetical(match)) {
            return new Statement(match, Polarity.PRESENT, whose, Standing.HYPOTHETICAL);
        }
        if (!negated && Reply.isDanger(match.code()) && afterwards.isBack(match)) {
            return new Statement(match, Polarity.PRESENT, whose, Standing.STATED);
        }
        var ended = negated ? Optional.<Polarity>empty() : ending.of(match, whose);
        if (ended.isPresent()) {
            return new Statement(match, ended.get(), whose, Standing.STATED);
        }
        if (past(match) && !stillThere(match) && !afterwards.goesOn(match)) {
            return new Statement(match, Polarity.PRESENT, whose, howLongAgo(match));
        }
        if (!negated && unsure(match)) {
            return new Statement(match, Polarity.UNSURE, whose, Standing.STATED);
        }
        var polarity = negated ? Polarity.ABSENT : Polarity.PRESENT;
        return new Statement(match, polarity, whose, Standing.STATED);
    }

    private static Statement ownDenial(Match match) {
        return new Statement(match, Polarity.ABSENT, Whose.RESIDENT, Standing.STATED);
    }

    private boolean[] negations(List<Match> matches) {
        var negated = new boolean[matches.size()];
        var listed = new boolean[matches.size()];
        for (int i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            listed[i] = touches("no", match) || (i > 0 && listed[i - 1] && listGoesOn(matches, i));
            negated[i] =
                    (listed[i] || touches("not", match) || deniedAfter(match))
                            && !reply.continues("after", "double", match.to())
                            && !takenBack(match);
        }
        for (int i = matches.size() - 2; i >= 0; i--) {
            boolean all = reply.continues("after", "none", matches.get(i + 1).to());
            listed[i + 1] |= all;
            if (all && follows(matches.get(i), matches.get(i + 1))) {
                negated[i] = true;
                listed[i] = true;
            }
            if (listed[i + 1] && negatedByTail(matches, i)) {
                negated[i] = true;
            }
        }
        return negated;
    }

    /** Along a list whose last member is denied for all of them: 发烧咳嗽胸痛都没有. */
    private boolean negatedByTail(List<Match> matches, int at) {
        int last = at + 1;
        while (last < matches.size() - 1 && follows(matches.get(last), matches.get(last + 1))) {
            last++;
        }
        return follows(matches.get(at), matches.get(at + 1))
                && reply.continues("after", "none", matches.get(last).to());
    }

    private boolean touches(String cue, Match match) {
        return reply.cues(cue).stream().anyMatch(found -> reply.touch(found.to(), match.from()));
    }

    private boolean deniedAfter(Match match) {
        return reply.continues("after", "no", match.to())
                || reply.continues("after", "none", match.to());
    }

    private boolean listGoesOn(List<Match> matches, int at) {
        var match = matches.get(at);
        boolean emphatic = reply.continues("after", "strong", match.to());
        return follows(matches.get(at - 1), match) && !(emphatic && isDanger(match));
    }

    private boolean follows(Match first, Match second) {
        int and = reply.endAt("after", "and", first.to());
        return reply.touch(first.to(), second.from())
                || (and >= 0 && reply.touch(and, second.from()));
    }

    private static boolean isDanger(Match match) {
        for (var symptom : Symptom.values()) {
            if (symptom.code().equals(match.code())) {
                return symptom.isDangerSign();
            }
        }
        return false;
    }

    /** The caller's word said back as a question, and denied: 喘？我不喘. */
    boolean onlyRepeated(Match match) {
        int end = reply.words().sentenceEnd(match.to());
        int start = reply.words().sentenceStart(match.from());
        return reply.words().charAt(end) == '?'
                && match.from() - start <= REPEATED
                && reply.cues("denial").stream()
                        .anyMatch(cue -> cue.from() > end && cue.from() <= end + 2);
    }

    /** Others have it, or it is only talked of, "but I do not". */
    private boolean deniedOfOneself(Match match) {
        int end = reply.words().clauseEnd(match.to());
        return reply.cues("not-me").stream()
                .anyMatch(cue -> cue.from() >= end && cue.from() <= end + 2);
    }

    /** "I am not. Well, I am", or "only when I walk". */
    private boolean takenBack(Match match) {
        int end = reply.words().clauseEnd(match.to());
        return turns.limit(match)
                || reply.cues("flip").stream()
                        .anyMatch(cue -> cue.from() >= end && cue.from() <= end + REPEATED);
    }

    private boolean hypothetical(Match match) {
        return supposed.is(match) || afterwards.isFromExercise(match);
    }

    private boolean past(Match match) {
        if (reply.continues("after", "past", match.to())) {
            return true;
        }
        if (longAgo(match)) {
            return true;
        }
        int start = reply.words().clauseStart(match.from());
        int end = reply.words().clauseEnd(match.to());
        return reply.cues("past").stream()
                        .anyMatch(cue ->
                                cue.from() >= start
                                        && cue.to() <= end
                                        && !cueBetween("now", cue.to(), match.from()))
                && !startsWithNow(match, start);
    }

    private Standing howLongAgo(Match match) {
        return longAgo(match) || reply.all("recent").isEmpty() ? Standing.PAST : Standing.RECENT;
    }

    /** Childhood or another decade holds for the whole sentence, until "now" ends it. */
    private boolean longAgo(Match match) {
        int start = reply.words().sentenceStart(match.from());
        return reply.cues("long-ago").stream()
                .anyMatch(cue ->
                        cue.from() >= start
                                && cue.to() <= reply.words().clauseEnd(match.to())
                                && !MeasurementReader.isTenOfOxygen(reply, cue)
                                && !cueBetween("now", cue.to(), match.from())
                                && !cueBetween("lasting", cue.to(), match.from()));
    }

    private boolean startsWithNow(Match match, int start) {
        return reply.cues("now").stream()
                .anyMatch(now ->
                        now.from() >= start
                                && now.to() <= match.from()
                                && reply.cues("past").stream()
                                        .noneMatch(past ->
                                                past.from() > now.from()
                                                        && past.to() <= match.from()));
    }

    /** It began some days ago, and a later clause says that some of it is left. */
    private boolean stillThere(Match match) {
        int end = reply.words().clauseEnd(match.to());
        return reply.cues("still").stream()
                .anyMatch(cue -> cue.from() >= end && cue.from() <= end + REPEATED);
    }

    /** "I would not say my breathing is fine." */
    boolean isDisclaimed(Match well) {
        return cueBetween("disclaim", reply.words().clauseStart(well.from()), well.from());
    }

    private boolean unsure(Match match) {
        int start = reply.words().clauseStart(match.from());
        return reply.cues("unsure").stream()
                        .anyMatch(cue -> cue.from() >= start && reply.touch(cue.to(), match.from()))
                || reply.continues("after", "unsure", match.to());
    }

    private boolean cueBetween(String code, int from, int to) {
        return reply.cues(code).stream().anyMatch(cue -> cue.from() >= from && cue.to() <= to);
    }
}
