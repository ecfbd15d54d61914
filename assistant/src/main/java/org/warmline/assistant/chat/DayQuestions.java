package org.warmline.assistant.chat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.chat.ChatMessage.Content;
import org.warmline.assistant.chat.ChatMessage.Tone;
import org.warmline.assistant.chat.MessageStore.Place;
import org.warmline.assistant.dialogue.Suggestion;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.written.GivenBack;
import org.warmline.assistant.written.WrittenFollowUps;
import org.warmline.assistant.written.WrittenTurn;

/**
 * The questions of the round, answered in the chat instead of on the telephone. Only who has
 * confirmed is asked; what anybody else writes through the same link goes its usual way.
 */
class DayQuestions {

    private final WrittenFollowUps written;
    private final MessageStore messages;
    private final Residents residents;
    private final Telling telling;
    private final Alarms alarms;
    private final Sayings sayings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DayQuestions(
            WrittenFollowUps written,
            MessageStore messages,
            Residents residents,
            Telling telling,
            Alarms alarms,
            Sayings sayings,
            PlatformTransactionManager manager,
            Clock clock) {
        this.written = written;
        this.messages = messages;
        this.residents = residents;
        this.telling = telling;
        this.alarms = alarms;
        this.sayings = sayings;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    boolean areOffered(Visit visit) {
        return visit.confirmed().filter(written::isOffered).isPresent();
    }

    boolean areAnswered(Visit visit) {
        return running(visit).isPresent();
    }

    /**
     * What may just be tapped.
     *
     * @param place goes with a tap
     */
    record Offer(UUID place, List<String> replies) {}

    /** Empty if nothing is being asked. */
    Optional<Offer> offer(Visit visit) {
        return visit.confirmed()
                .flatMap(written::offer)
                .map(offer ->
                        new Offer(
                                offer.place(),
                                offer.suggestions().stream().map(Suggestion::label).toList()));
    }

    /**
     * Whether what was offered at that place may be tapped; until the transaction ends that stays.
     */
    boolean isAt(Visit visit, UUID place) {
        return running(visit).filter(attempt -> written.isAt(attempt, place)).isPresent();
    }

    /** What to write for another language; empty if nothing is asked, or it is asked in it. */
    Optional<String> inLanguage(Visit visit, Language language) {
        return visit.confirmed()
                .flatMap(written::language)
                .filter(now -> now != language)
                .map(_ -> sayings.say(language, "inThisLanguage"));
    }

    /** Asks the first one. */
    void begin(Visit visit) {
        visit.confirmed()
                .filter(written::isOffered)
                .flatMap(it -> residents.open(it, Actor.MACHINE, "written"))
                .ifPresent(resident ->
                        transaction.executeWithoutResult(_ ->
                                written.begin(resident, visit.language())
                                        .map(first -> Content.plain(first.language(), first.say()))
                                        .ifPresent(content -> write(Place.of(visit), content))));
    }

    /** The resident would rather be called. */
    void callInstead(Visit visit) {
        running(visit)
                .filter(written::giveBack)
                .ifPresent(_ -> write(Place.of(visit), said(visit.language(), "callInstead")));
    }

    @EventListener
    void on(GivenBack event) {
        var resident = event.resident();
        residents
                .find(resident)
                .map(MaskedResident::language)
                .ifPresent(language -> write(Place.of(resident), said(language, "leftUnfinished")));
    }

    /**
     * Files a message as a reply; in the transaction that keeps it.
     *
     * @return false if nothing is being asked, so that it must be filed as any other
     */
    boolean take(Visit visit, ChatMessage message, Heard heard) {
        return running(visit)
                .filter(it -> written.take(it, message.id(), heard.kept(), alarms.concerns(heard)))
                .isPresent();
    }

    /**
     * What is written back to a reply; empty if the message is none.
     *
     * @param lookingUp looks up what is asked in it
     */
    Optional<Replying.Reply> reply(
            Visit visit, ChatMessage message, Heard heard, LookingUp lookingUp) {
        return written.answer(message.id(), lookingUp)
                .map(turn ->
                        new Replying.Reply(
                                content(visit, heard, turn, lookingUp),
                                lookingUp.left(),
                                Optional.of(turn)));
    }

    /** In the transaction that keeps what is written back. */
    void settle(WrittenTurn turn) {
        written.settle(turn);
    }

    /** The advice to a danger stands in what is written back, if it is new; and else here. */
    private Content content(Visit visit, Heard heard, WrittenTurn turn, LookingUp lookingUp) {
        var lines = new ArrayList<String>();
        var tone = tone(turn.dangers());
        if (heard.isDanger()) {
            var usual = telling.danger(visit, heard);
            tone = usual.tone();
            lines.addAll(turn.dangers().isEmpty() ? usual.lines() : List.of());
        }
        lines.addAll(turn.say());
        return new Content(tone, turn.language(), lines, lookingUp.citation(), lookingUp.asked());
    }

    private static Tone tone(List<Finding> dangers) {
        if (dangers.isEmpty()) {
            return Tone.PLAIN;
        }
        boolean despair = dangers.stream().allMatch(Finding.Burden.class::isInstance);
        return despair ? Tone.DESPAIR : Tone.DANGER;
    }

    private Optional<Attempt> running(Visit visit) {
        return visit.confirmed().flatMap(written::of);
    }

    private Content said(Language language, String key) {
        return Content.plain(language, sayings.lines(language, key));
    }

    private void write(Place place, Content content) {
        var message = ChatMessage.ours(content, true, clock.instant());
        messages.insert(place, message.id(), message);
    }
}
