package org.warmline.assistant.chat;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;

/**
 * Who has opened the link: the resident's surname and the year of birth, or, where no list told it,
 * the last digits of the telephone. A wrong answer and a link that is nobody's are answered alike.
 */
final class Confirming {

    private static final Duration SPAN = Duration.ofMinutes(15);
    private static final int ADDRESS_SHARE = 6;
    private static final Rule GUESSED = new Rule("chatGuessed", "chat-guessed");
    private static final Rule NOT_ME = new Rule("chatNotMe", "chat-not-me");

    private final Visits visits;
    private final LinkStore links;
    private final Residents residents;
    private final Belated belated;
    private final Alarms alarms;
    private final Pace pace;
    private final ChatSettings.Limits limits;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Confirming(
            Visits visits,
            LinkStore links,
            Residents residents,
            Belated belated,
            Alarms alarms,
            Pace pace,
            ChatSettings.Limits limits,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.visits = visits;
        this.links = links;
        this.residents = residents;
        this.belated = belated;
        this.alarms = alarms;
        this.pace = pace;
        this.limits = limits;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** What is asked besides the surname. */
    enum Proof {
        YEAR_OF_BIRTH,
        LAST_DIGITS
    }

    enum Answer {
        RIGHT,
        WRONG,
        /** Too many tries in a quarter of an hour. */
        LATER
    }

    Proof proof(Visit visit) {
        boolean year =
                visit.expected()
                        .flatMap(residents::followed)
                        .map(followed -> followed.yearOfBirth().isPresent())
                        .orElse(true);
        return year ? Proof.YEAR_OF_BIRTH : Proof.LAST_DIGITS;
    }

    Answer confirm(Visit visit, String surname, String proof, String address) {
        if (!mayTry(visit, address)) {
            return Answer.LATER;
        }
        var known =
                visit.expected()
                        .flatMap(it -> residents.open(it, Actor.MACHINE, "chat confirmation"));
        if (known.filter(it -> isSurname(it, surname) && isProof(it, proof)).isEmpty()) {
            visit.expected().ifPresent(it -> failed(visit, it));
            return Answer.WRONG;
        }
        confirmed(visit, known.get().id());
        return Answer.RIGHT;
    }

    /** What was written before is filed with it, or nothing is changed. */
    private void confirmed(Visit visit, ResidentId resident) {
        var earlier = belated.heard(visit);
        transaction.executeWithoutResult(_ -> {
            var held = visits.held(visit);
            visits.confirm(held);
            links.byToken(held.door())
                    .ifPresent(link -> links.forgive(link.id(), visits.forgetFailures(held)));
            belated.file(held, resident, earlier);
            audit.record(Actor.MACHINE, "chat.confirmed", resident.value(), "");
        });
    }

    /** The link came to the wrong person: it is closed, and a worker is told. */
    void notMe(Visit visit) {
        visit.expected().ifPresent(it -> close(it, ChatLink.Why.NOT_ME, NOT_ME));
    }

    private boolean mayTry(Visit visit, String address) {
        return pace.allows(new Pace.Allowance("try", limits.tries(), SPAN), visit.door())
                && pace.allows(
                        new Pace.Allowance("addressTry", limits.tries() * ADDRESS_SHARE, SPAN),
                        address);
    }

    private void failed(Visit visit, ResidentId resident) {
        var link = links.byToken(visit.door()).orElseThrow();
        visits.countFailure(visit);
        if (links.countFailure(link.id()) >= limits.allTries()) {
            close(resident, ChatLink.Why.GUESSED, GUESSED);
        }
    }

    private void close(ResidentId resident, ChatLink.Why why, Rule rule) {
        transaction.executeWithoutResult(_ -> {
            if (links.close(resident, why, clock.instant())) {
                audit.record(
                        Actor.MACHINE,
                        "chat.closeLink",
                        resident.value(),
                        why.name().toLowerCase(Locale.ROOT));
                alarms.report(resident, rule);
            }
        });
    }

    /** Theirs, or of whoever answers for them. */
    private static boolean isSurname(Resident resident, String typed) {
        var contact = resident.contact();
        var given = plain(typed);
        return !given.isEmpty()
                && Stream.concat(
                                Stream.of(contact.name(), contact.salutation().surname()),
                                contact.answeredBy().spokenTo().map(Salutation::surname).stream())
                        .map(Confirming::plain)
                        .anyMatch(given::equals);
    }

    private static boolean isProof(Resident resident, String typed) {
        var digits = plain(typed).replaceAll("[^0-9]", "");
        var phone = resident.contact().phone().e164();
        return resident.person()
                .yearOfBirth()
                .map(year -> year.toString().equals(digits))
                .orElseGet(() -> phone.substring(phone.length() - 4).equals(digits));
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
