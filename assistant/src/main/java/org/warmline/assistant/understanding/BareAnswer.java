package org.warmline.assistant.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A yes, a no or an unsure that names nothing. Of several the last of one's own counts, but a "yes,
 * hm" before a no says nothing; and where it is asked whether something is there, a no that leaves
 * some of it is a yes: a doubt must never clear a danger.
 */
final class BareAnswer {

    private final Reply reply;
    private final Turns turns;

    BareAnswer(Reply reply) {
        this.reply = reply;
        this.turns = new Turns(reply);
    }

    /** To a question that may have any sense. */
    Optional<Given> read() {
        return asserted()
                .or(() -> last(answers("unsure"), Answer.UNSURE))
                .or(this::takenBack)
                .or(() -> first(answers("no"), Answer.NO))
                .or(() -> first(answers("yes"), Answer.YES));
    }

    /** What turns a no into a yes. */
    Optional<Given> turned() {
        return asserted().or(this::partly).or(this::takenBack);
    }

    /** To whether something is there: a sign, an illness, a danger. */
    Optional<Given> ofPresence() {
        return asserted()
                .or(() -> last(answers("unsure"), Answer.UNSURE))
                .or(this::partly)
                .or(this::takenBack)
                .or(this::doubtful)
                .or(() -> first(answers("no"), Answer.NO))
                .or(this::affirmed);
    }

    private Optional<Given> asserted() {
        return first(turns.assertions(), Answer.YES);
    }

    /** Some of it is there, and no correction denies that again. */
    private Optional<Given> partly() {
        return last(turns.parts(), Answer.YES).filter(part -> !isCorrected(part.match()));
    }

    private boolean isCorrected(Match part) {
        return answers("no").stream()
                .anyMatch(no ->
                        no.from() >= part.to()
                                && reply.cues("correct").stream()
                                        .anyMatch(cue ->
                                                cue.from() >= part.to() && cue.from() <= no.to()));
    }

    /** The yes comes after the last no, and is not that of "yes, fine". */
    private Optional<Given> takenBack() {
        var no = last(answers("no"), Answer.NO);
        return last(turns.yeses(), Answer.YES)
                .filter(yes -> no.isPresent() && isNext(no.get().match(), yes.match()))
                .filter(yes -> wellAfter(yes.match()).isEmpty());
    }

    /** With nothing of anybody's well-being in between. */
    private boolean isNext(Match no, Match yes) {
        return yes.to() > no.to()
                && Stream.of("well", "household")
                        .flatMap(section -> reply.all(section).stream())
                        .noneMatch(fact -> fact.from() >= no.to() && fact.to() <= yes.from());
    }

    private Optional<Given> doubtful() {
        return last(turns.doubts(), Answer.UNSURE);
    }

    private Optional<Given> affirmed() {
        return first(
                        answers("yes").stream().filter(yes -> !turns.isAgreement(yes)).toList(),
                        Answer.YES)
                .map(yes ->
                        wellAfter(yes.match()).map(well -> new Given(Answer.NO, well)).orElse(yes));
    }

    /** "Yes I'm fine, thanks", with nothing that takes it back. */
    private Optional<Match> wellAfter(Match answer) {
        var words = reply.words();
        return reply.find("well").stream()
                .filter(well -> well.from() >= answer.to())
                .filter(well -> words.text().substring(answer.to(), well.from()).length() <= 3)
                .filter(well -> words.charAt(words.clauseEnd(well.to())) != ',')
                .filter(well ->
                        isIdle(words.text().substring(well.to(), words.clauseEnd(well.to()))))
                .findFirst();
    }

    private static boolean isIdle(String rest) {
        return rest.isBlank() || rest.strip().startsWith("thank");
    }

    private List<Match> answers(String code) {
        var assertions = turns.assertions();
        return reply.all("answer").stream()
                .filter(match -> match.code().equals(code) && !reply.isFigurative(match))
                .filter(match -> assertions.stream().noneMatch(match::overlaps))
                .toList();
    }

    private static Optional<Given> first(List<Match> matches, Answer answer) {
        return matches.stream().findFirst().map(match -> new Given(answer, match));
    }

    private static Optional<Given> last(List<Match> matches, Answer answer) {
        return matches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Given(answer, matches.getLast()));
    }

    /** An answer, and the words that give it. */
    record Given(Answer answer, Match match) {}
}
