package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.LookupHash;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Residents;

/** Who is there: browsers that have opened a link, and whether their resident has confirmed. */
final class Visits {

    /** Not each look at the page is written down. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final VisitStore store;
    private final LinkStore links;
    private final Residents residents;
    private final LookupHash hash;
    private final Duration confirmedFor;
    private final Clock clock;

    Visits(
            VisitStore store,
            LinkStore links,
            Residents residents,
            LookupHash hash,
            Duration confirmedFor,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.residents = residents;
        this.hash = hash;
        this.confirmedFor = confirmedFor;
        this.clock = clock;
    }

    /**
     * Somebody has opened a link, whether it is one or not.
     *
     * @return the secret of the new visit
     */
    Secret open(Secret token) {
        var tokenHash = token.hash(hash, "link");
        var link = links.byToken(tokenHash);
        var key = Secret.random();
        store.insert(
                key.hash(hash, "visit"),
                tokenHash,
                link.map(LinkStore.Row::id),
                link.flatMap(row -> residents.find(row.resident()))
                        .map(MaskedResident::language)
                        .orElse(Language.MANDARIN),
                clock.instant());
        return key;
    }

    /** Whether that browser has come by the same link before. */
    boolean isOf(Secret key, Secret token) {
        return store.byKey(key.hash(hash, "visit"))
                .filter(row -> row.tokenHash().equals(token.hash(hash, "link")))
                .isPresent();
    }

    Optional<Visit> of(Secret key) {
        return store.byKey(key.hash(hash, "visit")).map(this::lapsed).map(this::visit);
    }

    Optional<Visit> find(UUID visit) {
        return store.find(visit).map(this::lapsed).map(this::visit);
    }

    /**
     * As it stands now. Until the transaction ends nobody confirms in it, so what is kept meanwhile
     * is kept as what it is.
     */
    Visit held(Visit visit) {
        return store.held(visit.id()).map(this::lapsed).map(this::visit).orElse(visit);
    }

    /** Somebody has guessed wrong in it. */
    void countFailure(Visit visit) {
        store.countFailure(visit.id());
    }

    /**
     * Who has confirmed had only mistyped before; what was guessed in other browsers is counted on.
     *
     * @return how often it had failed in this one
     */
    int forgetFailures(Visit visit) {
        return store.forgetFailures(visit.id());
    }

    void confirm(Visit visit) {
        var now = clock.instant();
        store.seen(visit.id(), now);
        store.confirm(visit.id(), now);
    }

    void speak(Visit visit, Language language) {
        store.speak(visit.id(), language);
    }

    /** A browser that nobody has used for long must confirm again. */
    private VisitStore.Row lapsed(VisitStore.Row row) {
        if (row.isConfirmed() && row.seenAt().plus(confirmedFor).isBefore(clock.instant())) {
            store.unconfirm(row.id());
            return row.unconfirmed();
        }
        return row;
    }

    private Visit visit(VisitStore.Row row) {
        var now = clock.instant();
        var link = row.link().flatMap(links::find);
        var standing = standing(row, link, now);
        if (row.seenAt().plus(A_WHILE).isBefore(now)) {
            store.seen(row.id(), now);
        }
        return new Visit(
                row.id(),
                row.tokenHash(),
                standing,
                link.map(LinkStore.Row::resident),
                row.language());
    }

    private Visit.Standing standing(VisitStore.Row row, Optional<LinkStore.Row> link, Instant now) {
        if (link.filter(it -> it.link().isLive(now)).isEmpty()) {
            return Visit.Standing.STRANGER;
        }
        return row.isConfirmed() ? Visit.Standing.CONFIRMED : Visit.Standing.UNCONFIRMED;
    }
}
