package org.warmline.assistant.written;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.campaign.WrittenRounds;
import org.warmline.assistant.dialogue.Suggestion;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.followup.WrittenAttempts;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.understanding.QuestionKind;

/**
 * Follow-ups as written conversations. One may be left and taken up again in any browser and on any
 * node. Whoever calls it answers for it that the resident has confirmed to be there.
 */
public final class WrittenFollowUps {

    private final WrittenRounds rounds;
    private final WrittenAttempts written;
    private final Attempts attempts;
    private final WrittenStore store;
    private final Beginning beginning;
    private final Replays replays;
    private final Concluding concluding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WrittenFollowUps(
            WrittenRounds rounds,
            WrittenAttempts written,
            Attempts attempts,
            WrittenStore store,
            Beginning beginning,
            Replays replays,
            Concluding concluding,
            PlatformTransactionManager manager,
            Clock clock) {
        this.rounds = rounds;
        this.written = written;
        this.attempts = attempts;
        this.store = store;
        this.beginning = beginning;
        this.replays = replays;
        this.concluding = concluding;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** True if the resident may begin now. */
    public boolean isOffered(ResidentId resident) {
        return written.of(resident).isEmpty() && rounds.isAny(resident);
    }

    /** The one that goes on. */
    public Optional<Attempt> of(ResidentId resident) {
        return written.of(resident);
    }

    /**
     * Begins one; nobody calls from now on.
     *
     * @return the first words; empty if there is nothing to answer now, or it has begun already
     */
    public Optional<Exchange> begin(Resident opened, Language language) {
        return transaction.execute(_ ->
                written.of(opened.id()).isPresent()
                        ? Optional.empty()
                        : beginning.of(opened, language).map(this::opened));
    }

    /**
     * What is written to a resident.
     *
     * @param say sentence by sentence
     */
    public record Exchange(Language language, List<String> say) {

        @Override
        public String toString() {
            return "Exchange[" + say.size() + "]";
        }
    }

    /**
     * What may just be tapped.
     *
     * @param place in the conversation at which that answers what is asked
     */
    public record Offer(UUID place, List<Suggestion> suggestions) {

        public Offer {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** Empty if nothing goes on. */
    public Optional<Offer> offer(ResidentId resident) {
        return written.of(resident)
                .flatMap(attempt -> {
                    // Read first, so that whoever writes meanwhile makes the offer too old, not
                    // another's.
                    var place = store.place(attempt.id());
                    return replays.now(attempt)
                            .map(replay ->
                                    new Offer(place, replays.mind().suggestions(replay.state())));
                });
    }

    /** Whether it still stands at that place; until the transaction ends it stays there. */
    public boolean isAt(Attempt attempt, UUID place) {
        return isTrue(() -> written.hold(attempt.id()) && store.place(attempt.id()).equals(place));
    }

    /** In which it is held now; empty if nothing goes on. */
    public Optional<Language> language(ResidentId resident) {
        return written.of(resident).flatMap(replays::now).map(replay -> replay.state().language());
    }

    /**
     * Keeps a reply, and raises what needs a person now; in the transaction that keeps the message.
     *
     * @param message its name
     * @param dangers what was read in it without regard to the question, which counts as well
     * @return false if it is over by now: nothing is kept or raised, and the message is no reply
     */
    public boolean take(Attempt attempt, UUID message, String words, List<Concern> dangers) {
        var reply = new WrittenReply(message, words, List.of());
        return isTrue(() -> {
            var standing = standing(attempt);
            standing.ifPresent(replay -> take(attempt, replay, reply, dangers));
            return standing.isPresent();
        });
    }

    private void take(Attempt attempt, Replay replay, WrittenReply reply, List<Concern> dangers) {
        var asked = replay.state().open();
        var concerns = replay.reply(reply, Replays.NOTHING);
        dangers.forEach(concern -> attempts.raise(attempt.id(), concern));
        concerns.forEach(concern -> attempts.raise(attempt.id(), concern));
        store.add(attempt.id(), reply, clock.instant());
        keep(attempt, reply.id(), Utterance.Speaker.RESIDENT, reply.words(), asked);
    }

    /**
     * Where it stands, and nobody else changes that until the transaction ends; empty if it is
     * over, or only its last words are still to be written.
     */
    private Optional<Replay> standing(Attempt attempt) {
        return written.hold(attempt.id())
                ? replays.now(attempt).filter(replay -> !replay.state().isOver())
                : Optional.empty();
    }

    /** What is written back to a message, if it is a reply in one that goes on. */
    public Optional<WrittenTurn> answer(UUID message, Library library) {
        return store.attemptOf(message)
                .flatMap(attempts::find)
                .flatMap(attempt -> replays.to(attempt, message, library));
    }

    /** Keeps what came of a reply; in the transaction that keeps the answer. */
    public void settle(WrittenTurn turn) {
        turn.withLookedUp().ifPresent(store::change);
        weSay(turn.attempt(), turn.replay());
        if (turn.replay().state().isOver()) {
            concluding.over(turn.attempt(), turn.replay());
        }
    }

    /**
     * The resident wants to be called instead, or has not written for long.
     *
     * @return false if nothing goes on
     */
    public boolean giveBack(Attempt attempt) {
        return isTrue(() ->
                written.hold(attempt.id())
                        && replays.now(attempt)
                                .filter(replay -> concluding.givenBack(attempt, replay))
                                .isPresent());
    }

    private boolean isTrue(BooleanSupplier inTransaction) {
        return Boolean.TRUE.equals(transaction.execute(_ -> inTransaction.getAsBoolean()));
    }

    private Exchange opened(Attempt attempt) {
        var replay = replays.now(attempt).orElseThrow();
        weSay(attempt, replay);
        return new Exchange(replay.state().language(), replay.say());
    }

    private void weSay(Attempt attempt, Replay replay) {
        for (var sentence : replay.say()) {
            keep(attempt, UUID.randomUUID(), Utterance.Speaker.US, sentence, replay.state().open());
        }
    }

    private void keep(
            Attempt attempt,
            UUID name,
            Utterance.Speaker speaker,
            String said,
            QuestionKind question) {
        var now = clock.instant();
        var since = Duration.between(attempt.progress().begun(), now);
        var at = since.isNegative() ? Duration.ZERO : since;
        var utterance =
                new Utterance(
                        speaker, said, List.of(), question, new Utterance.Span(at, at), false);
        attempts.said(attempt.id(), name, utterance, now);
    }
}
