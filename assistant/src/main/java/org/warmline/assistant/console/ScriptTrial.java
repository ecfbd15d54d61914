package org.warmline.assistant.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.dialogue.Moment;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.LanguageSpoken;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.script.Script;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.OfficeWords;
import org.warmline.assistant.understanding.Understanding;

/**
 * A call in text with a resident whom a supervisor types. It is played again from its beginning
 * each time, so that nothing of it has to be kept.
 */
final class ScriptTrial {

    private static final int LONGEST = 400;

    private final Dialogue dialogue;
    private final Understanding understanding;

    /**
     * @param thresholds those in force on the day of the trial are used, as in a call
     * @param office its words for danger
     */
    ScriptTrial(DatedThresholds thresholds, OfficeWords office, Clock clock) {
        this.understanding = Understanding.standard().with(office);
        this.dialogue =
                new Dialogue(
                        Phrases.load(),
                        finding -> thresholds.triage(LocalDate.now(clock)).isEmergency(finding),
                        thresholds::limits);
    }

    /**
     * @param resident what was typed; empty before the first of our lines
     * @param flagged true if a person would be called now
     */
    record Exchange(String resident, String ours, boolean flagged) {}

    /**
     * @param over true if we have hung up
     */
    record Talk(List<Exchange> lines, boolean over) {}

    Talk talk(Script script, Language language, List<String> said, Clock clock) {
        var moment = dialogue.begin(script, somebody(language), LocalDate.now(clock));
        var lines = new ArrayList<Exchange>();
        lines.add(new Exchange("", ours(moment), false));
        for (var words : said.subList(0, Math.min(LONGEST, said.size()))) {
            if (moment.step() instanceof Step.Close) {
                break;
            }
            moment = answered(reply(moment, words));
            lines.add(new Exchange(words, ours(moment), !moment.atOnce().isEmpty()));
        }
        return new Talk(lines, moment.step() instanceof Step.Close);
    }

    /** Digits are keys. */
    private Moment reply(Moment moment, String words) {
        var state = moment.state();
        if (words.strip().matches("[0-9#*]{1,8}")) {
            return dialogue.next(state, new Input.Keys(words.strip()));
        }
        var spoken = LanguageSpoken.of(words, state.language());
        var meaning = understanding.read(words, spoken, state.setting());
        return dialogue.next(state, new Input.Said(meaning));
    }

    /** No document is looked into here. */
    private Moment answered(Moment moment) {
        if (!(moment.step() instanceof Step.LookUp)) {
            return moment;
        }
        var nothing = new Input.Answered(Input.Basis.NOTHING, List.of());
        var next = dialogue.next(moment.state(), nothing);
        return new Moment(next.state(), next.step(), moment.atOnce());
    }

    private static String ours(Moment moment) {
        return switch (moment.step()) {
            case Step.Ask ask -> String.join(" ", ask.say());
            case Step.Close close -> String.join(" ", close.say());
            case Step.LookUp _ -> "";
        };
    }

    private static ResidentFacts somebody(Language language) {
        return switch (language) {
            case MANDARIN -> new ResidentFacts("王女士", "街道办事处", language, 50, false);
            case ENGLISH -> new ResidentFacts("Ms Wang", "the street office", language, 50, false);
        };
    }
}
