package org.warmline.assistant.chat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.notice.ResidentSms;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.LookupHash;
import org.warmline.assistant.resident.EarlyEnd;
import org.warmline.assistant.resident.ResidentChanged;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/**
 * The personal links by which residents open their chat. A resident has one that works; it is told
 * once, when it is made, and nobody can read it afterwards.
 */
public final class ChatLinks {

    private final LinkStore store;
    private final Residents residents;
    private final ResidentSms sms;
    private final Sayings sayings;
    private final LookupHash hash;
    private final AuditTrail audit;
    private final ChatSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChatLinks(
            LinkStore store,
            Residents residents,
            ResidentSms sms,
            Sayings sayings,
            LookupHash hash,
            AuditTrail audit,
            ChatSettings settings,
            PlatformTransactionManager manager,
            Clock clock) {
        this.store = store;
        this.residents = residents;
        this.sms = sms;
        this.sayings = sayings;
        this.hash = hash;
        this.audit = audit;
        this.settings = settings;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * A new link; one that was there before does not work any more. Empty if the quarantine has
     * been over for so long that there is nothing to talk about.
     */
    public Optional<URI> make(ResidentId resident, Actor by) {
        var expires = expiry(resident);
        if (!clock.instant().isBefore(expires)) {
            return Optional.empty();
        }
        var token = Secret.random();
        transaction.executeWithoutResult(_ -> {
            store.close(resident, ChatLink.Why.RENEWED, clock.instant());
            store.insert(
                    resident,
                    token.hash(hash, "link"),
                    new ChatLink(by, clock.instant(), expires, Optional.empty()));
            audit.record(by, "chat.link", resident.value(), "");
        });
        return Optional.of(settings.address().resolve("/chat/to/" + token.text()));
    }

    /** False until an office has somebody who sends text messages. */
    public boolean canText() {
        return sms.isSetUp();
    }

    /**
     * Sends a link to the telephone of whoever answers for the resident.
     *
     * @return what went wrong, as a code; empty if it is on its way
     */
    public Optional<String> text(ResidentId resident, URI link, Actor by) {
        var opened = residents.open(resident, by, "chat link").orElseThrow();
        var line = sayings.say(opened.language(), "sms", settings.office().in(opened.language()));
        var trouble = sms.send(opened.contact().phone().e164(), line, link);
        audit.record(
                by,
                "chat.textLink",
                resident.value(),
                trouble.map(code -> "failed: " + code).orElse("sent"));
        return trouble;
    }

    /** Nobody gets in by it any more, nor stays in. */
    public void close(ResidentId resident, Actor by) {
        transaction.executeWithoutResult(_ -> {
            if (store.close(resident, ChatLink.Why.WORKER, clock.instant())) {
                audit.record(by, "chat.closeLink", resident.value(), "");
            }
        });
    }

    /** A quarantine that is longer or shorter now takes its link along. */
    @EventListener
    void residentChanged(ResidentChanged change) {
        if (store.ofResident(change.resident()).isPresent()) {
            store.expire(change.resident(), expiry(change.resident()));
        }
    }

    private Instant expiry(ResidentId resident) {
        var quarantine = residents.find(resident).orElseThrow().quarantine();
        return quarantine
                .ended()
                .map(EarlyEnd::on)
                .orElseGet(() -> quarantine.to().plusDays(1))
                .atStartOfDay(clock.getZone())
                .toInstant()
                .plus(settings.linkAfter());
    }

    /** The newest. */
    public Optional<ChatLink> of(ResidentId resident) {
        return store.ofResident(resident).map(LinkStore.Row::link);
    }
}
