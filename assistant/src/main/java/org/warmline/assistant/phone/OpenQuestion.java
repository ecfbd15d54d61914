package org.warmline.assistant.phone;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.warmline.assistant.dialogue.DialogueState;
import org.warmline.assistant.dialogue.Meanwhile;
import org.warmline.assistant.dialogue.Moment;
import org.warmline.assistant.dialogue.Step;
import org.warmline.assistant.policy.PolicyAnswer;

/**
 * What the resident asked and is being looked up, at most one question at a time. A call does not
 * stand still for it: what is not found at once is waited for with a word of comfort.
 */
final class OpenQuestion {

    private final Enquiries enquiries;
    private final Mind mind;
    private final Casework casework;
    private final Meanwhile meanwhile;
    private @Nullable Search search;
    private int lookedUp;

    OpenQuestion(Enquiries enquiries, Mind mind, Casework casework) {
        this.enquiries = enquiries;
        this.mind = mind;
        this.casework = casework;
        this.meanwhile = new Meanwhile(mind.phrases());
    }

    /** Where the conversation is after looking up, or while it is looked up. */
    sealed interface Result {

        /** It is known what to say; nothing is to be looked up any more. */
        record Known(Moment moment) implements Result {}

        /** It takes longer: say that, if anything, and ask again. */
        record Looking(DialogueState state, List<String> say) implements Result {}
    }

    /** Looks up what the next step wants to know, if it wants to know something. */
    Result follow(Moment moment) {
        var current = moment;
        while (current.step() instanceof Step.LookUp(var question)) {
            var state = current.state();
            var own = enquiries.ofTheirOwn(question, state);
            if (own.isPresent()) {
                current = mind.dialogue().next(state, own.get());
                continue;
            }
            var begun = enquiries.lookUp(question, state);
            var found = begun.within(Meanwhile.SOON);
            if (found.isEmpty()) {
                search = begun;
                return new Result.Looking(state, comfort(begun, state));
            }
            current = answered(begun, found.get(), state);
        }
        return new Result.Known(current);
    }

    /** True if {@link #more} has something to say. */
    boolean hasMore(DialogueState state) {
        return search != null
                && (search.isDone() || !(next(search, state) instanceof Meanwhile.Next.Wait));
    }

    /** What has come of the question meanwhile; empty if there is nothing to say yet. */
    Optional<Result> more(DialogueState state) {
        var begun = search;
        if (begun == null) {
            return Optional.empty();
        }
        var found = begun.ifThere().or(() -> inVain(begun, state));
        if (found.isPresent()) {
            search = null;
            return Optional.of(follow(answered(begun, found.get(), state)));
        }
        var say = comfort(begun, state);
        return say.isEmpty() ? Optional.empty() : Optional.of(new Result.Looking(state, say));
    }

    /** The call is over: a person answers what was not answered. */
    void leave(DialogueState state) {
        if (search != null) {
            enquiries.found(search, search.giveUp(), state);
            search = null;
        }
    }

    private Moment answered(Search begun, PolicyAnswer found, DialogueState state) {
        lookedUp++;
        return mind.dialogue().next(state, enquiries.found(begun, found, state));
    }

    private Optional<PolicyAnswer> inVain(Search begun, DialogueState state) {
        return next(begun, state) instanceof Meanwhile.Next.GiveUp
                ? Optional.of(begun.giveUp())
                : Optional.empty();
    }

    private List<String> comfort(Search begun, DialogueState state) {
        if (next(begun, state) instanceof Meanwhile.Next.Say(var words)) {
            begun.comfort();
            return words;
        }
        return List.of();
    }

    private Meanwhile.Next next(Search begun, DialogueState state) {
        var waited = begun.waited(casework.clock().instant());
        return meanwhile.next(state, waited, begun.comforted(), lookedUp);
    }
}
