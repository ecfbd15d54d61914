package org.warmline.assistant.chat;

import java.util.Optional;
import org.warmline.assistant.chat.ChatMessage.Citation;
import org.warmline.assistant.dialogue.Input.Basis;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.written.Library;
import org.warmline.assistant.written.Looked;

/** Looks up what is asked amid the questions of the day, as anything else that is asked here. */
final class LookingUp implements Library {

    private final Replying replying;
    private final Visit visit;
    private final Heard heard;
    private final String before;
    private Optional<Replying.Reply> found = Optional.empty();

    LookingUp(Replying replying, Visit visit, Heard heard, String before) {
        this.replying = replying;
        this.visit = visit;
        this.heard = heard;
        this.before = before;
    }

    @Override
    public Looked ask(String question, Language language) {
        var reply = replying.toQuestion(visit, heard, before);
        found = Optional.of(reply);
        boolean isAnswered = reply.left() == Replying.Left.NOTHING;
        var say = reply.content().lines();
        return isAnswered
                ? new Looked(
                        Basis.DOCUMENT,
                        say,
                        new AskedQuestion(question, String.join("", say), true))
                : Looked.notFound(question);
    }

    /** Where the answer stands. */
    Optional<Citation> citation() {
        return found.flatMap(reply -> reply.content().citation());
    }

    /** The question as a whole one; empty if none was asked. */
    String asked() {
        return found.map(reply -> reply.content().asked()).orElse("");
    }

    /** What a person has to do besides. */
    Replying.Left left() {
        return found.map(Replying.Reply::left)
                .map(left ->
                        left == Replying.Left.NOTHING
                                ? Replying.Left.NOTHING
                                : Replying.Left.QUESTION)
                .orElse(Replying.Left.NOTHING);
    }
}
