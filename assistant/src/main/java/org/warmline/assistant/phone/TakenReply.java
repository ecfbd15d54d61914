package org.warmline.assistant.phone;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.understanding.Progress;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/**
 * A reply that was taken for a whole one. Whoever paused long and went on into our first words did
 * not answer the next question with that: all of it is read anew, as the reply that it is.
 */
final class TakenReply {

    /** After such words the next ones are the same clause. */
    private static final Set<Progress> OPEN = EnumSet.of(Progress.HANGING, Progress.THINKING);

    private final Mind mind;
    private @Nullable DialogueState givenIn;

    TakenReply(Mind mind) {
        this.mind = mind;
    }

    /** A reply is taken there. */
    void in(DialogueState state) {
        givenIn = state;
    }

    /** Where all of it is to be read; empty if what came of its beginning must stand. */
    Optional<DialogueState> backFrom(DialogueState now) {
        return Optional.ofNullable(givenIn).flatMap(before -> mind.dialogue().back(before, now));
    }

    /** Both parts, with a comma where a pause was: "no" and "a headache" is not "no headache". */
    Transcript whole(Transcript before, Transcript added, DialogueState asked) {
        var soFar =
                mind.understanding().progress(before.text(), Spoken.language(before), asked.open());
        return OPEN.contains(soFar)
                ? before.followedBy(added)
                : withComma(before).followedBy(added);
    }

    private static Transcript withComma(Transcript before) {
        var words = new ArrayList<>(before.words());
        var last = words.removeLast();
        var comma = before.language() == Language.MANDARIN ? "，" : ",";
        words.add(new Word(last.text() + comma, last.start(), last.end(), last.confidence()));
        return new Transcript(before.language(), words);
    }
}
