package org.warmline.assistant.written;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.understanding.Finding;

/** What is written back to one reply; {@link WrittenFollowUps#settle} keeps what came of it. */
public final class WrittenTurn {

    private final Attempt attempt;
    private final WrittenReply reply;
    private final Replay replay;

    WrittenTurn(Attempt attempt, WrittenReply reply, Replay replay) {
        this.attempt = attempt;
        this.reply = reply;
        this.replay = replay;
    }

    /** Sentence by sentence. */
    public List<String> say() {
        return replay.say();
    }

    public Language language() {
        return replay.state().language();
    }

    /** Dangers in the reply that are new, and for which there is advice in what we say. */
    public List<Finding> dangers() {
        return replay.atOnce();
    }

    Attempt attempt() {
        return attempt;
    }

    Replay replay() {
        return replay;
    }

    /** The reply with what was looked up to it; empty if nothing was. */
    Optional<WrittenReply> withLookedUp() {
        return replay.looked().isEmpty()
                ? Optional.empty()
                : Optional.of(new WrittenReply(reply.id(), reply.words(), replay.looked()));
    }

    @Override
    public String toString() {
        return "WrittenTurn[" + reply.id() + "]";
    }
}
