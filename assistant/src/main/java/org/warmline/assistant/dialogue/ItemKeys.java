package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.answer.Answers;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.understanding.Meaning;

/**
 * Keys on a question of any kind: they stand for the words that they choose. Where we ask about
 * something else meanwhile, they answer that.
 */
final class ItemKeys {

    private static final String A_PERSON = "0";

    private ItemKeys() {}

    /** Empty if the keys do not fit the question. */
    static Optional<Meaning> read(DialogueState state, String digits) {
        var expected = state.question().expected();
        boolean words =
                state.asked().twist() != Twist.WHICH
                        && !(expected instanceof Expected.Told)
                        && !(expected instanceof Expected.YesNo)
                        && !digits.equals(A_PERSON);
        return words
                ? Answers.keyed(expected, digits, state.resident().language())
                        .map(said -> new Meaning(said, List.of()))
                : Keypad.read(state.open(), state.asked().twist(), digits);
    }
}
