package org.warmline.assistant.dialogue;

import java.util.Optional;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/**
 * A question of the resident that is being looked up, and what came meanwhile that does not wait
 * for the answer.
 *
 * @param goOn true if the open question was answered in the same breath
 * @param wish for a person, or for no call at all
 * @param keys pressed meanwhile
 */
record Pending(String question, boolean goOn, Optional<Meaning> wish, String keys) {

    private static final String A_PERSON = "0";
    private static final String AMBULANCE = "120";

    static Pending of(String question, boolean goOn) {
        return new Pending(question, goOn, Optional.empty(), "");
    }

    Pending hear(Meaning meaning) {
        boolean more =
                meaning.wants(Intent.HUMAN) || (wish.isEmpty() && meaning.wants(Intent.REFUSE));
        return more ? new Pending(question, goOn, Optional.of(meaning), keys) : this;
    }

    Pending press(char key) {
        return new Pending(question, goOn, wish, keys + key);
    }

    /**
     * What to answer instead.
     *
     * @param inDanger true if the keys 1, 2, 0 are the emergency number; then the last of them is
     *     no wish for a person
     */
    Optional<Input> instead(boolean inDanger) {
        if (wish.isPresent()) {
            return wish.map(Input.Said::new);
        }
        if (inDanger && keys.endsWith(AMBULANCE)) {
            return Optional.of(new Input.Keys(AMBULANCE));
        }
        return keys.contains(A_PERSON) ? Optional.of(new Input.Keys(A_PERSON)) : Optional.empty();
    }
}
