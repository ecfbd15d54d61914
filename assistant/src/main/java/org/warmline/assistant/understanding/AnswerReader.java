package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.health.HouseholdState;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;

/**
 * Reads yes, no and unsure, which mean nothing without the open question. What decides the question
 * in other words goes before a bare yes or no, and a "no" before a "yes, hm".
 */
final class AnswerReader {

    private final Reply reply;
    private final Findings findings;

    AnswerReader(Reply reply, Findings findings) {
        this.reply = reply;
        this.findings = findings;
    }

    /** Adds the answer, and what it says about the thing asked. */
    void complete() {
        if (reply.asked(QuestionKind.NONE)) {
            return;
        }
        var symptom = reply.asked().askedSymptom();
        if (symptom.isPresent()) {
            aboutSymptom(symptom.get());
            return;
        }
        switch (reply.asked().name()) {
            case "identity" -> aboutIdentity();
            case "temperature" -> open(Finding.Temperature.class, false);
            case "symptoms" -> open(Finding.Complaint.class, true);
            case "needs" -> open(Finding.Lacks.class, false);
            case "mood" -> open(Finding.Burden.class, false);
            case "question" -> open(Finding.Question.class, false);
            case "household" -> aboutHousehold();
            case "stayedHome" -> aboutStaying();
            case "callback" -> aboutCallback();
            case "medicine" -> {
                if (!findings.has(Finding.Lacks.class)) {
                    known().or(this::bare).ifPresent(this::answer);
                }
            }
            case "doubt" -> known().or(this::present).ifPresent(this::answer);
            default -> known().or(this::bare).ifPresent(this::answer);
        }
    }

    private void aboutIdentity() {
        var wrong = findings.wish(Intent.WRONG_PERSON);
        if (wrong.isPresent()) {
            answer(new Reading(Answer.NO, wrong.get().evidence()));
            return;
        }
        var away =
                findings.wish(Intent.NOT_AVAILABLE)
                        .or(() ->
                                findings.wish(Intent.WAIT_A_MOMENT)
                                        .filter(_ -> !reply.find("fetch").isEmpty()));
        if (away.isPresent()) {
            findings.add(new Finding.Wants(Intent.WRONG_PERSON, away.get().evidence()));
            answer(new Reading(Answer.NO, away.get().evidence()));
            return;
        }
        own().or(this::bare)
                .ifPresent(reading -> {
                    answer(reading);
                    if (reading.answer() == Answer.NO) {
                        findings.add(new Finding.Wants(Intent.WRONG_PERSON, reading.evidence()));
                    }
                });
    }

    private void aboutSymptom(Symptom symptom) {
        var complaint =
                findings.of(Finding.Complaint.class)
                        .filter(found -> found.symptom() == symptom)
                        .findFirst();
        if (complaint.isPresent()) {
            answer(new Reading(answerOf(complaint.get().polarity()), complaint.get().evidence()));
            return;
        }
        present()
                .or(this::well)
                .or(this::over)
                .ifPresent(reading -> {
                    answer(reading);
                    findings.add(
                            new Finding.Complaint(
                                    symptom, polarityOf(reading.answer()), reading.evidence()));
                });
    }

    private void aboutHousehold() {
        var household = findings.first(Finding.Household.class).filter(this::stands);
        if (household.isPresent()) {
            var answer =
                    switch (household.get().state()) {
                        case UNWELL -> Answer.YES;
                        case WELL -> Answer.NO;
                        case UNSURE -> Answer.UNSURE;
                    };
            answer(new Reading(answer, household.get().evidence()));
            return;
        }
        present()
                .or(this::well)
                .ifPresent(reading -> {
                    answer(reading);
                    var state =
                            switch (reading.answer()) {
                                case YES -> HouseholdState.UNWELL;
                                case NO -> HouseholdState.WELL;
                                case UNSURE -> HouseholdState.UNSURE;
                            };
                    findings.of(Finding.Household.class).toList().forEach(findings::remove);
                    findings.add(new Finding.Household(state, reading.evidence()));
                });
    }

    /** Nobody ill is a bare no too, which may be taken back: "no, actually yes". */
    private boolean stands(Finding.Household household) {
        return household.state() != HouseholdState.WELL
                || new BareAnswer(reply)
                        .turned()
                        .map(this::reading)
                        .filter(it -> it.evidence().from() >= household.evidence().to())
                        .isEmpty();
    }

    private void aboutStaying() {
        var stayed = findings.first(Finding.StayedHome.class);
        if (stayed.isPresent()) {
            var answer = stayed.get().stayed() ? Answer.YES : Answer.NO;
            answer(new Reading(answer, stayed.get().evidence()));
            return;
        }
        bare().map(this::withException)
                .ifPresent(reading -> {
                    answer(reading);
                    if (reading.answer() != Answer.UNSURE) {
                        findings.add(
                                new Finding.StayedHome(
                                        reading.answer() == Answer.YES, reading.evidence()));
                    }
                });
    }

    /** Whoever stayed at home but for one walk did not. */
    private Reading withException(Reading reading) {
        return reading.answer() == Answer.YES && new Turns(reply).hasException()
                ? new Reading(Answer.NO, reading.evidence())
                : reading;
    }

    private void aboutCallback() {
        var later = findings.wish(Intent.CALL_LATER);
        if (later.isPresent()) {
            answer(new Reading(Answer.YES, later.get().evidence()));
            return;
        }
        own().or(this::bare).ifPresent(this::answer);
    }

    /** An open kind: an answer only where nothing with a key of its own was named. */
    private void open(Class<? extends Finding> kind, boolean wellIsNo) {
        if (findings.has(kind)) {
            return;
        }
        if (reply.asked(QuestionKind.TEMPERATURE)
                && findings.of(Finding.Complaint.class)
                        .anyMatch(complaint -> complaint.symptom() == Symptom.FEVER)
                && own().isEmpty()) {
            return;
        }
        own().or(this::unsure)
                .or(() -> wellIsNo ? unwell().or(this::well) : Optional.empty())
                .or(wellIsNo ? this::present : this::bare)
                .ifPresent(this::answer);
    }

    /** Answers in words that belong to this question; a no hides the yes inside it. */
    private Optional<Reading> own() {
        var noes = all("answer", String.join("@", "no", reply.asked().name()));
        var yeses = new ArrayList<>(all("answer", String.join("@", "yes", reply.asked().name())));
        yeses.removeIf(yes -> noes.stream().anyMatch(no -> no.contains(yes)));
        if (noes.isEmpty() && yeses.isEmpty()) {
            return Optional.empty();
        }
        if (yeses.isEmpty() || (!noes.isEmpty() && outweighs(noes.getLast(), yeses.getLast()))) {
            return Optional.of(reading(Answer.NO, noes.getLast()));
        }
        return Optional.of(reading(Answer.YES, yeses.getLast()));
    }

    /** The same, unless it is said first that it is not known: "can't remember if I took it". */
    private Optional<Reading> known() {
        var own = own();
        return unsure().filter(unsure ->
                        own.isEmpty() || unsure.evidence().from() <= own.get().evidence().from())
                .or(() -> own);
    }

    /** The later one counts, unless one is only a part of the other: "not bad". */
    private static boolean outweighs(Match no, Match yes) {
        return !yes.contains(no) && (no.overlaps(yes) || no.from() > yes.from());
    }

    private Optional<Reading> unsure() {
        return all("answer", "unsure").stream()
                .findFirst()
                .map(match -> reading(Answer.UNSURE, match));
    }

    private Optional<Reading> bare() {
        return new BareAnswer(reply).read().map(this::reading);
    }

    /** To whether something is there. */
    private Optional<Reading> present() {
        return new BareAnswer(reply).ofPresence().map(this::reading);
    }

    private Optional<Reading> well() {
        return reply.find("well").stream()
                .filter(match -> reply.persons().at(match) != Whose.ELSEWHERE)
                .findFirst()
                .map(match -> reading(Answer.NO, match));
    }

    /** What is asked about is not named, and nothing is said of it but that it is over. */
    private Optional<Reading> over() {
        var words = reply.words();
        return reply.cues("over").stream()
                .filter(cue -> reply.persons().at(cue) != Whose.ELSEWHERE)
                .filter(cue -> {
                    int end = Math.max(cue.to(), reply.endAt("ending", "tail", cue.to()));
                    return words.text().substring(end, words.clauseEnd(end)).isBlank();
                })
                .findFirst()
                .map(cue -> reading(Answer.NO, cue));
    }

    private Optional<Reading> unwell() {
        return new Statements(reply)
                .read(reply.find("unwell")).stream()
                        .filter(Statement::isPresent)
                        .filter(statement -> statement.isOf(Whose.RESIDENT))
                        .findFirst()
                        .map(statement -> reading(Answer.YES, statement.match()));
    }

    private List<Match> all(String section, String code) {
        return reply.all(section).stream()
                .filter(match -> match.code().equals(code))
                .filter(match -> !reply.isFigurative(match))
                .toList();
    }

    private void answer(Reading reading) {
        findings.add(new Finding.YesNo(reading.answer(), reading.evidence()));
    }

    private Reading reading(BareAnswer.Given given) {
        return reading(given.answer(), given.match());
    }

    private Reading reading(Answer answer, Match match) {
        return new Reading(answer, reply.words().evidence(match.from(), match.to(), 0.9));
    }

    private static Answer answerOf(Polarity polarity) {
        return switch (polarity) {
            case PRESENT -> Answer.YES;
            case ABSENT -> Answer.NO;
            case UNSURE -> Answer.UNSURE;
        };
    }

    private static Polarity polarityOf(Answer answer) {
        return switch (answer) {
            case YES -> Polarity.PRESENT;
            case NO -> Polarity.ABSENT;
            case UNSURE -> Polarity.UNSURE;
        };
    }

    private record Reading(Answer answer, Evidence evidence) {}
}
