package org.warmline.assistant.chat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;

/** A browser that has opened somebody's link. */
final class ChatFixture {

    static final Actor ZHAO = new Actor("zhao");
    static final String ADDRESS = "192.0.2.7";

    private final CaseworkFixture casework;
    private final Secret key;

    private ChatFixture(CaseworkFixture casework, Secret key) {
        this.casework = casework;
        this.key = key;
    }

    static ChatFixture opens(CaseworkFixture casework, Secret token) {
        return new ChatFixture(casework, casework.the(Visits.class).open(token));
    }

    /** By a new link of theirs. */
    static ChatFixture opensLinkOf(CaseworkFixture casework, Resident resident) {
        return opens(casework, linkOf(casework, resident.id()));
    }

    static Secret linkOf(CaseworkFixture casework, ResidentId resident) {
        var link = casework.the(ChatLinks.class).make(resident, ZHAO).orElseThrow();
        return Secret.of(link.getPath().substring("/chat/to/".length())).orElseThrow();
    }

    Visit visit() {
        return casework.the(Visits.class).of(key).orElseThrow();
    }

    Confirming.Answer confirms(String surname, String proof) {
        return casework.the(Confirming.class).confirm(visit(), surname, proof, ADDRESS);
    }

    /** What is written to it, as one text. */
    String says(String words) {
        return says(UUID.randomUUID(), words);
    }

    String says(UUID name, String words) {
        sends(name, words);
        return String.join("\n", sees().getLast().content().lines());
    }

    Talk.Sent sends(UUID name, String words) {
        return sends(Talk.Posted.typed(name, words));
    }

    /** One of the buttons that were offered at a place. */
    Talk.Sent taps(UUID place, String label) {
        return sends(new Talk.Posted(UUID.randomUUID(), label, Optional.of(place)));
    }

    Talk.Sent sends(Talk.Posted posted) {
        return casework.the(Talk.class).say(visit(), posted, ADDRESS);
    }

    DayQuestions.Offer offered() {
        return casework.the(DayQuestions.class).offer(visit()).orElseThrow();
    }

    /** After the page has looked for news. */
    List<ChatMessage> sees() {
        var _ = state();
        return casework.the(Showing.class).to(visit());
    }

    String state() {
        return casework.the(Showing.class).state(visit());
    }
}
