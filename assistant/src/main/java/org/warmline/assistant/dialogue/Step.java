package org.warmline.assistant.dialogue;

import java.util.List;
import org.warmline.assistant.understanding.QuestionKind;

/** What to do next. Sentences are in the resident's language, spoken one after another. */
public sealed interface Step {

    /** Say this and listen; the question of that kind is open meanwhile. */
    record Ask(QuestionKind kind, List<String> say, Manner manner) implements Step {

        public Ask {
            say = List.copyOf(say);
        }
    }

    /**
     * Look the question up and come back with {@link Input.Answered}. Nothing is said for it.
     *
     * @param question the resident's own words, which may name people: strip them before they pass
     */
    record LookUp(String question) implements Step {

        @Override
        public String toString() {
            return "LookUp[]";
        }
    }

    /** Say this, if anything, and hang up. */
    record Close(Outcome outcome, List<String> say, Manner manner) implements Step {

        public Close {
            say = List.copyOf(say);
        }
    }
}
