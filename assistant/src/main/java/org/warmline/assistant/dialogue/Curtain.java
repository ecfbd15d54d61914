package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.dialogue.Conclusion.Item;
import org.warmline.assistant.language.Phrase;

/** How a conversation ends, and what is still said when it has ended. */
final class Curtain {

    private final Speaker speaker;
    private final Farewell farewell;

    Curtain(Speaker speaker) {
        this.speaker = speaker;
        this.farewell = new Farewell(speaker);
    }

    /** The line is gone or a machine picked up: nothing can be said. */
    Moment cutOff(DialogueState state, Outcome outcome) {
        var over = state.isOver() ? state : over(state, outcome);
        var how = over.course().outcome().orElse(outcome);
        return new Moment(over, new Step.Close(how, List.of(), speaker.manner(over, false)));
    }

    Step afterTheEnd(DialogueState state) {
        var outcome = state.course().outcome().orElse(Outcome.INCOMPLETE);
        return new Step.Close(outcome, speaker.advice(state), speaker.manner(state, false));
    }

    Moment parting(DialogueState state) {
        var said = new ArrayList<>(speaker.advice(state));
        var course = state.course();
        for (var promise : course.promises().owed()) {
            said.addAll(speaker.say(state, promise));
        }
        if (!said.isEmpty()) {
            said.addAll(speaker.say(state, Phrase.BYE_SHORT));
        }
        var settled = state.with(state.alarm().said()).with(course.with(course.promises().kept()));
        var outcome = state.course().outcome().orElse(Outcome.INCOMPLETE);
        return new Moment(settled, new Step.Close(outcome, said, speaker.manner(state, false)));
    }

    /** Whoever hangs up to call for help is told no more. */
    Moment leaveToHelp(DialogueState state) {
        var calm = state.with(state.alarm().said());
        boolean complete = calm.isIdentified() && Agenda.isComplete(calm);
        var outcome = complete ? Outcome.COMPLETED : Outcome.INCOMPLETE;
        var words = new ArrayList<>(speaker.say(calm, Phrase.HELP_IS_COMING));
        words.addAll(speaker.say(calm, Phrase.BYE_SHORT));
        return close(over(calm, outcome), outcome, words);
    }

    /** Nothing was understood, or nobody is there any more. */
    Moment unheard(DialogueState state) {
        var over = over(state, Outcome.INCOMPLETE);
        return close(over, Outcome.INCOMPLETE, farewell.to(over, Outcome.INCOMPLETE, true));
    }

    /**
     * @param words that are said before the farewell
     */
    Moment end(DialogueState state, Outcome asked, List<String> words) {
        boolean complete = state.isIdentified() && Agenda.isComplete(state);
        var outcome = asked == Outcome.INCOMPLETE && complete ? Outcome.COMPLETED : asked;
        var over = over(state, outcome);
        var said = new ArrayList<>(words);
        said.addAll(farewell.to(over, outcome, false));
        return close(over, outcome, said);
    }

    /** The one whom we ask for cannot be asked, nor anybody in their place. */
    Moment part(DialogueState state, Parting why) {
        var outcome = Outcome.WRONG_PERSON;
        var over = over(state.with(state.course().parted(why)), outcome);
        var bye =
                switch (why) {
                    case DIED -> Phrase.BYE_CONDOLENCE;
                    case IN_HOSPITAL -> Phrase.BYE_IN_HOSPITAL;
                };
        boolean calm = state.alarm().raised().isEmpty();
        return close(
                over, outcome, calm ? speaker.say(over, bye) : farewell.to(over, outcome, false));
    }

    private static DialogueState over(DialogueState state, Outcome outcome) {
        boolean left = !state.course().items().containsKey(state.asked().kind());
        var last = left ? state.settled(Item.OPEN) : state;
        return last.with(last.course().ended(outcome));
    }

    private Moment close(DialogueState state, Outcome outcome, List<String> words) {
        var said = new ArrayList<>(speaker.advice(state));
        said.addAll(words);
        return new Moment(
                state.with(state.alarm().said()),
                new Step.Close(outcome, said, speaker.manner(state, false)));
    }
}
