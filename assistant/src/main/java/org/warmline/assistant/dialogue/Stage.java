package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;

/** Carries a {@link Move} out: the state after it and the step that it leads to. */
final class Stage {

    /** So many silences in a row are three whole questions: nobody is there any more. */
    private static final int GONE = 3 * (Open.LAST_RUNG + 1);

    private final Speaker speaker;
    private final Curtain curtain;

    Stage(Speaker speaker, Curtain curtain) {
        this.speaker = speaker;
        this.curtain = curtain;
    }

    Moment open(DialogueState state) {
        return ask(state, speaker.greeting(state), speaker.question(state), false);
    }

    Moment confirmed(DialogueState state) {
        return goOn(settled(state, List.of()), List.of());
    }

    /** Slower and louder hold for the rest of the call, whatever else the reply does. */
    DialogueState attuned(DialogueState state, Meaning meaning) {
        return state.with(
                state.course()
                        .comforted(meaning.wants(Intent.SLOWER), meaning.wants(Intent.LOUDER)));
    }

    Moment play(DialogueState state, Move move, Meaning meaning) {
        return switch (move) {
            case Move.Settle(var besides) ->
                    state.asked().twist() == Twist.WHICH
                            ? goOn(Clarifying.cleared(state, meaning), List.of())
                            : goOn(settled(knowing(state, meaning), besides), List.of());
            case Move.AskOn(var how, var besides) ->
                    askOn(state.with(state.memory().settle(besides)), how);
            case Move.LookUp(var settled) -> lookUp(state, meaning.said(), settled);
            case Move.Again(var lead) -> again(state, lead);
            case Move.Brief(var lead) -> brief(state, lead);
            case Move.Wait(var lead) -> waiting(state, lead);
            case Move.AskAbout() ->
                    Clarifying.next(state)
                            .map(it -> clarify(state, it, List.of()))
                            .orElseGet(() -> fail(state, Phrase.NOT_HEARD));
            case Move.Ask(var kind) -> {
                var next = state.with(Open.fresh(kind));
                yield ask(next, List.of(), speaker.question(next), false);
            }
            case Move.TellNumber() -> tellNumber(state);
            case Move.LeaveToHelp() -> curtain.leaveToHelp(state);
            case Move.Recall(var lead) -> recall(state, lead);
            case Move.Fail(var lead) -> fail(state, lead);
            case Move.Part(var why) -> curtain.part(state, why);
            case Move.End(var outcome) -> curtain.end(state, outcome, List.of());
        };
    }

    /** Whoever says to be a relative is not thanked by the resident's name. */
    private static DialogueState knowing(DialogueState state, Meaning meaning) {
        boolean relative =
                state.open().equals(QuestionKind.IDENTITY)
                        && new Reporter(state, meaning).reports();
        return relative ? state.with(state.asked().turned(Twist.FOR_WHOM)) : state;
    }

    Moment answered(DialogueState state, Input.Answered answer) {
        var pending = state.queries().pending();
        if (pending.isEmpty() || state.isOver()) {
            return new Moment(state, curtain.afterTheEnd(state));
        }
        var question = pending.get().question();
        boolean goOn = pending.get().goOn();
        boolean hold = !state.isIdentified() && answer.basis() == Input.Basis.DOCUMENT;
        var queries =
                switch (answer.basis()) {
                    case DOCUMENT -> state.queries().answered(question);
                    case CALLER -> state.queries().done();
                    case NOTHING -> state.queries().handOver(question);
                };
        var after = state.with(hold ? queries.hold(answer.say()) : queries);
        var answered =
                switch (answer.basis()) {
                    case DOCUMENT -> hold ? speaker.answerFollows(state, goOn) : answer.say();
                    case CALLER ->
                            speaker.say(state, Phrase.WHO_IS_CALLING, state.resident().office());
                    case NOTHING -> speaker.noAnswer(state);
                };
        var words = new ArrayList<>(answered);
        words.addAll(speaker.ifDanger(state, question));
        if (goOn) {
            return goOn(settled(after, List.of()), words);
        }
        return askAgainAfter(after, words);
    }

    /** Of somebody who despairs, just now. */
    private static boolean asksForANumber(DialogueState state) {
        return state.alarm().due().stream().anyMatch(Alarm::isDespair)
                && state.open().equals(QuestionKind.TEMPERATURE);
    }

    private Moment askAgainAfter(DialogueState state, List<String> words) {
        if (asksForANumber(state)) {
            return goOn(state, words);
        }
        if (!state.asked().hasPatience()) {
            return state.open().equals(QuestionKind.QUESTION)
                    ? goOn(state.settled(Item.ANSWERED), words)
                    : fail(state, words);
        }
        boolean questionTime = state.open().equals(QuestionKind.QUESTION);
        var open = state.asked();
        var next = state.with(questionTime ? open.turned(Twist.MORE) : open.again());
        return ask(next, words, speaker.briefQuestion(next), false);
    }

    private static DialogueState settled(DialogueState state, List<Finding> besides) {
        var settled = state.settled(besides);
        return state.open().equals(QuestionKind.IDENTITY)
                ? settled.with(settled.course().confirmed())
                : settled;
    }

    /** The next question, or the end. */
    private Moment goOn(DialogueState state, List<String> words) {
        var said = new ArrayList<String>(speaker.thanks(state, state.asked().kind()));
        said.addAll(words);
        var known = state.with(Agenda.withVolunteered(state));
        if (known.isIdentified() && !known.queries().held().isEmpty()) {
            said.addAll(known.queries().held());
            known = known.with(known.queries().holdingNothing());
        }
        var unclear = Clarifying.next(known);
        if (unclear.isPresent()) {
            return clarify(known, unclear.get(), said);
        }
        var question = Agenda.next(known);
        if (Agenda.isTimeForAnswers(known, question)) {
            said.addAll(known.queries().owed());
            known = known.with(known.queries().owingNothing());
        }
        if (question.isEmpty()) {
            said.addAll(Leads.atTheEnd(known));
            return curtain.end(known, Outcome.COMPLETED, said);
        }
        var next = known.with(Open.of(question.get().kind(), known));
        return ask(next, said, speaker.question(next), false);
    }

    /** Once for each. */
    private Moment clarify(DialogueState state, Clarifying unclear, List<String> words) {
        var next = state.with(state.memory().asksAbout(unclear.fact())).with(state.asked().which());
        return ask(next, words, speaker.question(next), false);
    }

    private Moment askOn(DialogueState state, Twist how) {
        if (!state.asked().hasPatience()) {
            return goOn(settled(state, List.of()), List.of());
        }
        var next = state.with(state.asked().turned(how));
        return ask(next, List.of(), speaker.question(next), how == Twist.MISSING);
    }

    private Moment lookUp(DialogueState state, String question, boolean settled) {
        return new Moment(
                state.with(state.queries().lookUp(question, settled)), new Step.LookUp(question));
    }

    private Moment again(DialogueState state, Phrase lead) {
        if (!state.asked().hasPatience()) {
            return fail(state, lead);
        }
        var next = state.with(state.asked().again());
        return ask(next, speaker.say(next, lead), speaker.question(next), false);
    }

    private Moment brief(DialogueState state, List<Phrase> lead) {
        var words = lead.stream().flatMap(phrase -> speaker.say(state, phrase).stream()).toList();
        if (!state.asked().hasPatience()) {
            return fail(state, words);
        }
        if (asksForANumber(state)) {
            return goOn(state, words);
        }
        if (state.alarm().physicalDue() && state.asked().twist() == Twist.MISSING) {
            // Nobody in danger is asked to measure.
            return goOn(state.settled(Item.LEFT_TO_PERSON), words);
        }
        var next = state.with(state.asked().again());
        return ask(next, words, speaker.briefQuestion(next), false);
    }

    private Moment waiting(DialogueState state, Phrase lead) {
        return state.asked().hasPatience()
                ? ask(state.with(state.asked().again()), speaker.say(state, lead), List.of(), true)
                : fail(state, Phrase.STILL_THERE);
    }

    /** Nothing is asked beside it: whoever has heard it may hang up and call. */
    private Moment tellNumber(DialogueState state) {
        boolean isEnough = state.alarm().onlyAmbulanceDue();
        var heeded = isEnough ? state.with(state.alarm().said()) : state;
        var next = heeded.with(state.asked().turned(Twist.CALLING));
        if (next.alarm().due().isEmpty()) {
            return again(next, speaker.question(next));
        }
        boolean saidAnyway = next.alarm().physicalDue();
        return ask(next, List.of(), saidAnyway ? List.of() : speaker.question(next), false);
    }

    private Moment recall(DialogueState state, Phrase lead) {
        if (InDanger.isGone(state)) {
            return curtain.end(state, Outcome.INCOMPLETE, List.of());
        }
        return again(state, speaker.recalled(state, lead));
    }

    private Moment fail(DialogueState state, Phrase lead) {
        return fail(state, speaker.say(state, lead));
    }

    private Moment fail(DialogueState state, List<String> words) {
        if (state.asked().twist() == Twist.MORE) {
            // It was answered before; whoever adds nothing has nothing to add.
            return goOn(settled(state, List.of()), List.of());
        }
        if (state.asked().twist() == Twist.WHICH) {
            // Asked once; what was said last holds, and a person is told of both.
            return goOn(state, List.of());
        }
        if (state.asked().rung() < lastRung(state)) {
            var next = state.with(state.asked().failedOnce());
            return ask(next, words, speaker.question(next), false);
        }
        var missed = GivenUp.of(state);
        if (!missed.isIdentified() || missed.course().silences() >= GONE) {
            return curtain.unheard(missed);
        }
        return goOn(missed, speaker.say(missed, Phrase.PERSON_WILL_ASK));
    }

    /** Nobody in danger is asked the same four times. */
    private static int lastRung(DialogueState state) {
        return state.alarm().raised().isEmpty() ? Open.LAST_RUNG : 1;
    }

    private Moment ask(
            DialogueState state, List<String> lead, List<String> question, boolean waiting) {
        var said = new ArrayList<>(speaker.advice(state));
        int advice = said.size();
        boolean more = state.isIdentified() && !state.asked().kind().equals(QuestionKind.QUESTION);
        if (more && state.alarm().due().stream().anyMatch(Alarm::isDespair)) {
            said.addAll(speaker.say(state, Phrase.DESPAIR_GO_ON));
        }
        said.addAll(lead);
        said.addAll(question);
        return asked(state.with(state.alarm().said(advice)), said, waiting);
    }

    /** Nothing but what is to be done in the danger that was named. */
    private Moment again(DialogueState state, List<String> words) {
        return asked(state.with(state.alarm().saidAgain(words.size())), words, false);
    }

    private Moment asked(DialogueState state, List<String> words, boolean waiting) {
        return new Moment(
                state, new Step.Ask(state.asked().kind(), words, speaker.manner(state, waiting)));
    }
}
