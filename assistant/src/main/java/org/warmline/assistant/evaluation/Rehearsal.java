package org.warmline.assistant.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.dialogue.Conclusion;
import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Moment;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.evaluation.ScriptedResident.Reaction;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.policy.PolicyAnswer;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.Before;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Understanding;

/** Holds a conversation with the resident of a scenario, in text, as a call would. */
final class Rehearsal {

    /** The built-in entries have no end, so the day is of no account. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static final int FAR_TOO_MANY_TURNS = 300;

    private final Understanding understanding = Understanding.standard();
    private final Triage triage = Triage.with(Thresholds.STANDARD);
    private final Script script = Scripts.daily();
    private final Dialogue dialogue;
    private final PolicyQuestions policy;

    Rehearsal() {
        var phrases = Phrases.load();
        this.dialogue = new Dialogue(phrases, triage::isEmergency);
        this.policy = PolicyQuestions.builtIn(phrases);
    }

    /**
     * What came of it.
     *
     * @param lines the conversation, ours and the resident's
     */
    record Result(Conclusion conclusion, List<Judgement> flags, int turns, List<Line> lines) {

        Result {
            flags = List.copyOf(flags);
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param resident what the resident said or did, empty at the beginning
     * @param ours what we said then
     * @param raised what was flagged in between
     */
    record Line(String resident, String ours, List<Judgement> raised) {}

    Result with(Scenario scenario) {
        return new Talk(scenario).run();
    }

    private final class Talk {

        private final Language language;
        private final Scenario scenario;
        private final ScriptedResident resident;
        private final List<Judgement> raised = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private int turns;

        Talk(Scenario scenario) {
            this.scenario = scenario;
            this.language = scenario.resident().language();
            this.resident = new ScriptedResident(scenario.behaviour());
        }

        Result run() {
            var moment = dialogue.begin(script, scenario.resident(), DAY);
            note("", moment);
            if (scenario.behaviour().ending().machine()) {
                moment = dialogue.next(moment.state(), new Input.MachineAnswered());
            }
            while (!(moment.step() instanceof Step.Close)) {
                if (++turns > FAR_TOO_MANY_TURNS) {
                    throw new IllegalStateException(scenario.name() + " never ends");
                }
                moment =
                        switch (moment.step()) {
                            case Step.Ask ask -> react(moment, resident.to(ask));
                            case Step.LookUp lookUp -> lookUp(moment, lookUp.question());
                            case Step.Close _ -> moment;
                        };
            }
            var conclusion = moment.state().conclusion();
            var flags = triage.judge(conclusion, new Before(raised, LastDays.UNKNOWN));
            return new Result(conclusion, flags, turns, lines);
        }

        private Moment react(Moment before, Reaction reaction) {
            var state = before.state();
            return switch (reaction) {
                case Reaction.Says(var words) -> {
                    var meaning =
                            understanding.read(
                                    words,
                                    LanguageSpoken.of(words, state.language()),
                                    state.setting());
                    yield heard(words, dialogue.next(state, new Input.Said(meaning)));
                }
                case Reaction.Presses(var keys) ->
                        heard("[" + keys + "]", dialogue.next(state, new Input.Keys(keys)));
                case Reaction.IsSilent() -> heard("…", dialogue.next(state, new Input.Silence()));
                case Reaction.HangsUp() ->
                        heard("✂", dialogue.next(state, new Input.LineDropped()));
                case Reaction.IsCutOff(var words) -> {
                    var meaning =
                            understanding.read(
                                    words,
                                    LanguageSpoken.of(words, state.language()),
                                    state.setting());
                    var overheard = dialogue.overhear(state, meaning);
                    raise(overheard.atOnce());
                    yield heard(
                            words + " ✂",
                            dialogue.next(overheard.state(), new Input.LineDropped()));
                }
            };
        }

        private Moment lookUp(Moment before, String question) {
            turns--;
            var answer = policy.ask(question, "", language, DAY, "");
            var input =
                    switch (answer) {
                        case PolicyAnswer.Covered covered ->
                                new Input.Answered(Input.Basis.DOCUMENT, covered.say());
                        case PolicyAnswer.AboutTheCaller() ->
                                new Input.Answered(Input.Basis.CALLER, List.of());
                        case PolicyAnswer.NotCovered() ->
                                new Input.Answered(Input.Basis.NOTHING, List.of());
                    };
            return heard("?", dialogue.next(before.state(), input));
        }

        private Moment heard(String resident, Moment moment) {
            var fresh = raise(moment.atOnce());
            note(resident, moment, fresh);
            return moment;
        }

        private List<Judgement> raise(List<Finding> findings) {
            var fresh = triage.atOnce(findings);
            raised.addAll(fresh);
            return fresh;
        }

        private void note(String resident, Moment moment) {
            note(resident, moment, List.of());
        }

        private void note(String resident, Moment moment, List<Judgement> fresh) {
            var ours =
                    switch (moment.step()) {
                        case Step.Ask ask -> ask.say();
                        case Step.LookUp _ -> List.<String>of();
                        case Step.Close close -> close.say();
                    };
            lines.add(new Line(resident, String.join(" ", ours), fresh));
        }
    }
}
