package org.warmline.assistant.phone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.policy.GivenAnswer;
import org.warmline.assistant.policy.OwnQuestion;
import org.warmline.assistant.policy.PolicyAnswer;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.question.Asked;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Utterance;

/** What a resident asks during a call: looked up, answered from a document or left to a person. */
final class Enquiries {

    private final PolicyQuestions policy;
    private final LookingUp lookingUp;
    private final Phrases phrases;
    private final Callee callee;
    private final Attempt attempt;
    private final Casework casework;
    private final List<AskedQuestion> asked = new ArrayList<>();
    private final List<String> wholes = new ArrayList<>();
    private final Map<GivenAnswer, Unsaid> unsaid = new LinkedHashMap<>();
    private final List<News.AskedInVain> nobodys = new ArrayList<>();

    /**
     * The words of an answer that have not been said yet.
     *
     * @param question as it was asked
     * @param inContext as a worker reads it
     */
    private record Unsaid(String question, String inContext, List<String> say) {}

    Enquiries(Mind mind, Callee callee, Attempt attempt, Casework casework) {
        this.policy = mind.policy();
        this.lookingUp = mind.lookingUp();
        this.phrases = mind.phrases();
        this.callee = callee;
        this.attempt = attempt;
        this.casework = casework;
    }

    /** What the resident's own record answers at once; other questions are looked up. */
    Optional<Input.Answered> ofTheirOwn(String question, DialogueState state) {
        var whole = PolicyQuestions.asAsked(question, before());
        return OwnQuestion.in(whole)
                .map(own -> fromTheRecord(question, whole, own, state.language()));
    }

    Search lookUp(String question, DialogueState state) {
        var before = before();
        var day = today();
        return new Search(
                question,
                PolicyQuestions.asAsked(question, before),
                casework.clock().instant(),
                lookingUp.begin(() ->
                        policy.ask(question, before, state.language(), day, callee.region())));
    }

    Input.Answered found(Search search, PolicyAnswer answer, DialogueState state) {
        var question = search.question();
        var whole = search.whole();
        return switch (answer) {
            case PolicyAnswer.Covered covered -> {
                unsaid.put(
                        given(covered, state.language()),
                        new Unsaid(question, inContext(question), covered.say()));
                asked.add(new AskedQuestion(question, String.join("", covered.say()), true));
                wholes.add(whole);
                yield new Input.Answered(Input.Basis.DOCUMENT, covered.say());
            }
            case PolicyAnswer.AboutTheCaller() -> new Input.Answered(Input.Basis.CALLER, List.of());
            case PolicyAnswer.NotCovered() -> {
                leaveToAPerson(question, whole, state);
                asked.add(new AskedQuestion(question, "", false));
                wholes.add(whole);
                yield new Input.Answered(Input.Basis.NOTHING, List.of());
            }
        };
    }

    /**
     * It is the resident's own, so it is said like any other answer only after they have confirmed
     * who they are; what is told of a document is no part of it.
     */
    private Input.Answered fromTheRecord(
            String question, String whole, OwnQuestion own, Language language) {
        var say = callee.own().answer(own, phrases, language);
        asked.add(new AskedQuestion(question, String.join("", say), true));
        wholes.add(whole);
        return new Input.Answered(Input.Basis.DOCUMENT, say);
    }

    /** There is no time to answer it: a person does. */
    void askedOverGoodbye(String question, DialogueState state) {
        var whole = PolicyQuestions.asAsked(question, before());
        leaveToAPerson(question, whole, state);
        asked.add(new AskedQuestion(question, "", false));
        wholes.add(whole);
    }

    /**
     * What we are about to say, without answers that do not hold any more: one waits until we know
     * whom we speak to, and its document may be withdrawn meanwhile. A person answers then.
     */
    Turn withoutOutdated(Turn turn, DialogueState state) {
        var current = turn;
        for (var answer : List.copyOf(unsaid.entrySet())) {
            var say = answer.getValue().say();
            if (Spoken.says(current, say) && !stillHolds(answer.getKey())) {
                var instead = phrases.say(state.language(), Phrase.NO_ANSWER_HERE);
                current = Spoken.instead(current, say, instead);
                unsaid.remove(answer.getKey());
                nothingHolds(answer.getValue(), state);
            }
        }
        return current;
    }

    private boolean stillHolds(GivenAnswer answer) {
        return policy.holds(
                answer.document(), answer.edition(), answer.language(), today(), callee.region());
    }

    private void nothingHolds(Unsaid answer, DialogueState state) {
        asked.replaceAll(one ->
                one.question().equals(answer.question())
                        ? new AskedQuestion(one.question(), "", false)
                        : one);
        askAPerson(answer.inContext(), state);
    }

    /** An answer that waits until we know whom we speak to is told when it is said, or never. */
    void weSay(List<Utterance> words) {
        var lines = words.stream().map(Utterance::text).toList();
        var now = casework.clock().instant();
        unsaid.entrySet()
                .removeIf(answer -> {
                    boolean isSaid = lines.containsAll(answer.getValue().say());
                    if (isSaid) {
                        casework.deliver(attempt.id(), new News.Gave(answer.getKey().at(now)));
                    }
                    return isSaid;
                });
    }

    private GivenAnswer given(PolicyAnswer.Covered covered, Language language) {
        return new GivenAnswer(
                UUID.randomUUID(),
                casework.clock().instant(),
                language,
                covered.spoken(),
                covered.cited().document(),
                covered.cited().edition());
    }

    /** The answer to an earlier question, as it was said; named after that, for it is told once. */
    GivenAnswer given(DueAnswer answer) {
        return new GivenAnswer(
                answer.question().value(),
                casework.clock().instant(),
                answer.reply().language(),
                answer.spoken(),
                answer.documentId(),
                answer.edition());
    }

    /** It may have been withdrawn or replaced since the call began. */
    boolean stillHolds(DueAnswer answer) {
        return policy.holds(
                answer.documentId(),
                answer.edition(),
                answer.reply().language(),
                today(),
                callee.region());
    }

    private LocalDate today() {
        return LocalDate.now(casework.clock());
    }

    /** Asked again in the same words, it is the same question. */
    private void leaveToAPerson(String question, String whole, DialogueState state) {
        if (!wholes.contains(whole)) {
            askAPerson(inContext(question), state);
        }
    }

    private void askAPerson(String words, DialogueState state) {
        var who =
                state.isIdentified()
                        ? Optional.of(attempt.resident())
                        : Optional.<ResidentId>empty();
        var asked =
                new News.AskedInVain(
                        QuestionId.random(),
                        new Asked(
                                who,
                                state.language(),
                                words,
                                casework.clock().instant(),
                                Way.CALL));
        casework.deliver(attempt.id(), asked);
        if (who.isEmpty()) {
            nobodys.add(asked);
        }
    }

    /** Who has confirmed who they are has asked what was asked before in this call. */
    void name(DialogueState state) {
        if (state.isIdentified()) {
            nobodys.forEach(one ->
                    casework.deliver(
                            attempt.id(),
                            new News.AskedInVain(one.name(), one.asked().by(attempt.resident()))));
            nobodys.clear();
        }
    }

    /** "And my wife?" tells a worker nothing without the question before it. */
    private String inContext(String question) {
        boolean isWhole = PolicyQuestions.inFull(question, before()).equals(question);
        return isWhole ? question : asked.getLast().question() + " → " + question;
    }

    /** The last question as a whole one. */
    private String before() {
        return wholes.isEmpty() ? "" : wholes.getLast();
    }

    List<AskedQuestion> asked() {
        return List.copyOf(asked);
    }
}
