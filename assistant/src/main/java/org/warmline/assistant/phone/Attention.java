package org.warmline.assistant.phone;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.telephony.call.LiveCall;
import org.warmline.telephony.speech.Transcript;

/**
 * Reads everything that is heard in one call for danger, whoever has the floor and whether or not
 * it is a reply. What comes of it besides is in the state that it gives back.
 */
final class Attention {

    private final Attempt.Id attempt;
    private final Mind mind;
    private final Casework casework;
    private final DangerWatch danger;
    private final SpottedPhrases spotted = new SpottedPhrases();
    private final InOneBreath breath = new InOneBreath();
    private @Nullable LiveCall live;

    Attention(Attempt.Id attempt, Mind mind, Casework casework, DangerWatch danger) {
        this.attempt = attempt;
        this.mind = mind;
        this.casework = casework;
        this.danger = danger;
    }

    void pickedUp(LiveCall call) {
        live = call;
    }

    Meaning read(Transcript transcript, DialogueState state) {
        return mind.understanding()
                .read(transcript.text(), Spoken.language(transcript), state.setting());
    }

    /** The spotter heard a danger: it waits for what free decoding makes of it. */
    void spotted(Transcript phrase) {
        spotted.add(phrase, casework.clock().instant());
    }

    /** True if something that was spotted has waited long enough. */
    boolean isDue() {
        return spotted.haveWaited(casework.clock().instant());
    }

    /** What only the spotter heard stands when everything said so far has been decoded. */
    DialogueState settled(DialogueState state) {
        return standing(state, spotted.rest());
    }

    /** A sentence that means this. */
    DialogueState heard(DialogueState state, Transcript sentence, Meaning meaning) {
        var watched = watched(state, meaning, sentence);
        danger.remember(meaning.findings(), sentence);
        danger.lookAgain(meaning, sentence);
        var inOneBreath =
                breath.with(sentence).map(all -> heardOtherwise(watched, all)).orElse(watched);
        return standing(
                inOneBreath,
                spotted.settle(sentence, it -> isReadThere(it, sentence, meaning, inOneBreath)));
    }

    /** True unless this phrase names a danger that was not flagged in this call. */
    boolean bringsNothingNew(Transcript phrase, DialogueState state) {
        return !danger.wouldBeNew(readAlone(phrase, state).findings());
    }

    /** Other words than those that were read, or more: they never take a danger back. */
    DialogueState heardOtherwise(DialogueState state, Transcript words) {
        return bringsNothingNew(words, state) ? state : standing(state, List.of(words));
    }

    /** A worker can hear what was flagged while the call goes on. */
    void raise(List<Finding> findings, Transcript transcript) {
        boolean isNew = danger.watch(findings, transcript);
        if (isNew && live != null) {
            casework.keep(attempt, live::recordingSoFar);
        }
    }

    /** Raised each time it is said: a worker may have thought the first time a false alarm. */
    private DialogueState watched(DialogueState state, Meaning meaning, Transcript transcript) {
        var overheard = mind.dialogue().overhear(state, meaning);
        raise(
                Stream.concat(meaning.findings().stream(), overheard.atOnce().stream())
                        .distinct()
                        .toList(),
                transcript);
        return overheard.state();
    }

    /** The spotter alone heard these, or a recognizer that was not followed. */
    private DialogueState standing(DialogueState state, List<Transcript> phrases) {
        var after = state;
        for (var phrase : phrases) {
            after = watched(after, readAlone(phrase, after), phrase);
        }
        return after;
    }

    private boolean isReadThere(
            Transcript phrase, Transcript sentence, Meaning meaning, DialogueState state) {
        return SpottedPhrases.overlap(sentence, phrase)
                && (sentence.text().contains(phrase.text())
                        || readAlone(phrase, state).dangers().stream().allMatch(meaning::speaksOf));
    }

    /** What a sentence that nobody decoded asks is not known, so nothing is asked in it. */
    private Meaning readAlone(Transcript phrase, DialogueState state) {
        var read =
                mind.understanding()
                        .read(phrase.text(), Spoken.language(phrase), state.setting().unasked());
        var told = read.findings().stream().filter(it -> !(it instanceof Finding.Question));
        return new Meaning(read.said(), told.toList());
    }
}
