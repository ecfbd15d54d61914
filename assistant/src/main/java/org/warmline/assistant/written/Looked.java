package org.warmline.assistant.written;

import java.util.List;
import org.warmline.assistant.dialogue.Input;
import org.warmline.assistant.followup.AskedQuestion;

/**
 * What was found to something the resident asked.
 *
 * @param say what to write; empty unless a document or the resident's record answers it
 */
public record Looked(Input.Basis basis, List<String> say, AskedQuestion asked) {

    public Looked {
        say = List.copyOf(say);
    }

    /** A person must answer it, or it was not looked up yet. */
    public static Looked notFound(String question) {
        return new Looked(Input.Basis.NOTHING, List.of(), new AskedQuestion(question, "", false));
    }

    @Override
    public String toString() {
        return "Looked[" + basis + "]";
    }
}
