package org.warmline.assistant.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Moment;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.followup.Appointment;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.question.DueAnswer;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.telephony.call.CallReport;
import org.warmline.telephony.call.Conversation;
import org.warmline.telephony.call.LiveCall;
import org.warmline.telephony.call.Placement;
import org.warmline.telephony.call.Reply;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.turn.Progress;

/**
 * One follow-up call. Telephony calls it one event at a time. Everything that is heard is kept and
 * read for danger before anything else is done with it.
 */
final class PhoneConversation implements Conversation {

    private final Attempt attempt;
    private final Callee callee;
    private final Mind mind;
    private final Casework casework;
    private final DangerWatch danger;
    private final Attention attention;
    private final Enquiries enquiries;
    private final OpenQuestion openQuestion;
    private final OwedAnswers owed;
    private final TakenReply taken;
    private final Minutes minutes;
    private final Harvest harvest;
    private final Unspoken unspoken;
    private final Moment first;

    private DialogueState state;
    private boolean anyWord;
    private boolean machineSuspected;

    PhoneConversation(Attempt attempt, Callee callee, Mind mind, Casework casework) {
        this.attempt = attempt;
        this.callee = callee;
        this.mind = mind;
        this.casework = casework;
        var today = LocalDate.now(casework.clock());
        var triage = mind.thresholds().triage(today);
        this.danger = new DangerWatch(attempt.id(), casework, triage, mind.secondLook());
        this.attention = new Attention(attempt.id(), mind, casework, danger);
        this.enquiries = new Enquiries(mind, callee, attempt, casework);
        this.openQuestion = new OpenQuestion(enquiries, mind, casework);
        this.owed = new OwedAnswers(callee, mind.phrases());
        this.taken = new TakenReply(mind);
        this.minutes = new Minutes(attempt.id(), casework);
        this.harvest = new Harvest(mind.dialogue(), triage, callee.lastDays(), danger, enquiries);
        this.unspoken = new Unspoken(attempt.id(), casework);
        this.first =
                mind.dialogue().begin(callee.script(), callee.facts(), today, owed.sentences());
        this.state = first.state();
    }

    @Override
    public org.warmline.telephony.speech.Language language() {
        return Spoken.onTheLine(state.language());
    }

    @Override
    public List<String> phrasesToSpot() {
        return mind.understanding().dangerPhrases(state.language());
    }

    @Override
    public Turn opening(LiveCall call) {
        attention.pickedUp(call);
        minutes.open();
        return casework.mayTalk(attempt.id()) ? say(first) : farewell();
    }

    @Override
    public Turn next(Reply reply) {
        state = attention.settled(state);
        told(owed.repliedTo(reply));
        var turn =
                switch (reply) {
                    case Reply.Words(var transcript, _) -> say(first(transcript));
                    case Reply.Longer(var before, var added) -> say(longer(before, added));
                    case Reply.Keys(var digits, _) -> {
                        minutes.keys(digits, state.open());
                        yield say(pressed(digits));
                    }
                    case Reply.Silence _ ->
                            say(
                                    mind.dialogue()
                                            .next(
                                                    state,
                                                    machineSuspected && !anyWord
                                                            ? new Input.MachineAnswered()
                                                            : new Input.Silence()));
                    case Reply.Unintelligible _ ->
                            say(mind.dialogue().next(state, new Input.Unintelligible()));
                };
        secure();
        return turn;
    }

    /** Advice in a danger that was not heard is given again. */
    @Override
    public void heardOnly(int sentences) {
        state = mind.dialogue().heardOnly(state, sentences);
        minutes.heardOnly(sentences);
    }

    @Override
    public Optional<Turn> more() {
        if (openQuestion.hasMore(state) || attention.isDue()) {
            state = attention.settled(state);
        }
        var turn = insteadOfAnswer().or(() -> openQuestion.more(state).map(this::say));
        if (turn.isPresent()) {
            secure();
        }
        return turn;
    }

    /** Whoever wants a person, or no more of us, does not wait: a person answers. */
    private Optional<Turn> insteadOfAnswer() {
        var moment = mind.dialogue().insteadOfAnswer(state);
        moment.ifPresent(_ -> openQuestion.leave(state));
        return moment.map(this::say);
    }

    private void secure() {
        casework.deliver(attempt.id(), new News.SoFar(harvest.ifItEndedNow(state)));
        casework.secure(attempt.id());
    }

    @Override
    public void overheard(Transcript transcript, boolean bySpotter) {
        if (bySpotter) {
            attention.spotted(transcript);
            return;
        }
        anyWord = true;
        var meaning = attention.read(transcript, state);
        askedOverGoodbye(meaning);
        state = attention.heard(state, transcript, meaning);
        minutes.heard(transcript, state.open());
    }

    @Override
    public boolean isTakenUp(Transcript spotted) {
        return mind.dialogue().isAdvising(state) && attention.bringsNothingNew(spotted, state);
    }

    /** A danger sign that only one of two recognizers heard is a danger sign. */
    @Override
    public void heardOtherwise(Transcript transcript) {
        state = attention.heardOtherwise(state, transcript);
    }

    @Override
    public void hearing(Transcript partial) {
        casework.hearing(attempt.followUp(), partial.text());
    }

    @Override
    public Progress progress(Transcript soFar) {
        return Spoken.onTheLine(
                mind.understanding().progress(soFar.text(), state.language(), state.open()));
    }

    /** Nought is for a person, also when we have said goodbye; the others answer nothing then. */
    @Override
    public void keyUnasked(char key) {
        var digits = String.valueOf(key);
        minutes.keys(digits, state.open());
        if (!state.isOver()) {
            state = mind.dialogue().pressed(state, key);
        } else if (key == '0') {
            state = mind.dialogue().next(state, new Input.Keys(digits)).state();
        }
    }

    @Override
    public Optional<Turn> beforeHangUp() {
        state = attention.settled(state);
        var parting = mind.dialogue().parting(state);
        return parting.says() ? Optional.of(say(parting)) : Optional.empty();
    }

    @Override
    public Turn interrupted() {
        return farewell();
    }

    /** For a call that we must end: a person will call, and is told so by the flag. */
    private Turn farewell() {
        return Spoken.goodbye(mind.phrases().say(state.language(), Phrase.BYE_CUT), language());
    }

    /** Only a suspicion: it counts if nobody says a word either. */
    @Override
    public void machineSuspected() {
        machineSuspected = true;
    }

    /** What the carrier said of our request, after it was written down. */
    void placed(Placement result) {
        unspoken.placed(result);
    }

    @Override
    public void ended(CallReport report) {
        state = attention.settled(state);
        openQuestion.leave(state);
        if (minutes.isOpen()) {
            finish(report);
        } else {
            unspoken.over(report);
        }
    }

    /** The report first: it matters more than the sound. */
    private void finish(CallReport report) {
        if (report.hungUpByUs()) {
            told(owed.wereHeard());
        }
        var finished = harvest.ifItEndedNow(state);
        if (state.isIdentified() && state.language() != callee.facts().language()) {
            casework.deliver(attempt.id(), new News.Speaks(state.language()));
        }
        appointment()
                .ifPresent(moment -> casework.deliver(attempt.id(), new News.AskedFor(moment)));
        casework.deliver(attempt.id(), new News.Over(finished));
        var sounds = new KeptSound(attempt.id(), danger, casework);
        report.recording().ifPresent(sound -> sounds.keep(sound, finished));
    }

    private void told(List<DueAnswer> heard) {
        for (var answer : heard) {
            casework.deliver(attempt.id(), new News.Told(answer.question()));
            casework.deliver(attempt.id(), new News.Gave(enquiries.given(answer)));
        }
    }

    private Optional<Instant> appointment() {
        return state.conclusion()
                .callBack()
                .flatMap(asked -> Appointment.of(asked, callee.timeAt(casework.clock().instant())));
    }

    private Moment first(Transcript transcript) {
        taken.in(state);
        return answer(transcript);
    }

    /** All of it answers the question that we had asked first, as if we had not gone on. */
    private Moment longer(Transcript before, Transcript added) {
        var back = taken.backFrom(state);
        if (back.isEmpty()) {
            return first(added);
        }
        state = back.get();
        return answer(taken.whole(before, added, state));
    }

    private Moment answer(Transcript transcript) {
        var meaning = attention.read(transcript, state);
        var moment = mind.dialogue().next(state, new Input.Said(meaning));
        attention.raise(moment.atOnce(), transcript);
        return moment;
    }

    /** A key can name a danger sign as well as a word can. */
    private Moment pressed(String digits) {
        var moment = mind.dialogue().next(state, new Input.Keys(digits));
        attention.raise(moment.atOnce(), minutes.asWords(digits, language()));
        return moment;
    }

    /** What a machine asks is no question. */
    private void askedOverGoodbye(Meaning meaning) {
        boolean isPerson =
                state.isOver()
                        && !state.conclusion().outcome().equals(Optional.of(Outcome.MACHINE));
        if (isPerson && meaning.asks()) {
            enquiries.askedOverGoodbye(meaning.said(), state);
        }
    }

    /** Says the next step, after looking up what the resident asked, or what is said meanwhile. */
    private Turn say(Moment moment) {
        return say(openQuestion.follow(moment));
    }

    private Turn say(OpenQuestion.Result result) {
        return switch (result) {
            case OpenQuestion.Result.Known(var known) -> saying(known);
            case OpenQuestion.Result.Looking(var current, var words) -> {
                state = current;
                minutes.weSay(words, state.open());
                yield Spoken.meanwhile(words, language());
            }
        };
    }

    private Turn saying(Moment known) {
        state = known.state();
        enquiries.name(state);
        var whole =
                switch (known.step()) {
                    case Step.Ask ask -> Spoken.turn(ask, language());
                    case Step.Close close -> Spoken.turn(close, language());
                    case Step.LookUp _ -> throw new IllegalStateException("looked up already");
                };
        var turn =
                enquiries.withoutOutdated(
                        owed.withoutOutdated(whole, enquiries::stillHolds), state);
        owed.weSay(turn.say());
        enquiries.weSay(turn.say());
        minutes.weSay(turn.say().stream().map(Utterance::text).toList(), state.open());
        return turn;
    }
}
